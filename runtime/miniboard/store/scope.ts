export const SCOPES = ['CLIENT_SCOPE', 'SERVER_SCOPE', 'SHARED_SCOPE'] as const
export type Scope = (typeof SCOPES)[number]
