// Made by runtime/build/generate.ts from runtime/api/facts: not to be edited
import type { Draft, EntityLike, FileContent, FileValue, IdOf, OneOrMore, Text, Time, Whole } from '../argument-types.ts'
import type { OperationFunction, PagedOperationFunction } from '../types.ts'
import type * as E from './every-entities.ts'

interface AdminOperations {
  /** GET /api/admin/autoCommitSettings/exists, TENANT_ADMIN */
  readonly autoCommitSettingsExists: OperationFunction<[], boolean>
  /** POST /api/admin/repositorySettings/checkAccess, TENANT_ADMIN */
  readonly checkRepositoryAccess: OperationFunction<[body: Draft<E.RepositorySettings>], void>
  /** GET /api/admin/updates, SYS_ADMIN */
  readonly checkUpdates: OperationFunction<[], E.UpdateMessage>
  /** DELETE /api/admin/autoCommitSettings, TENANT_ADMIN */
  readonly deleteAutoCommitSettings: OperationFunction<[], void>
  /** DELETE /api/admin/repositorySettings, TENANT_ADMIN */
  readonly deleteRepositorySettings: OperationFunction<[], void>
  /** GET /api/admin/settings/{key}, SYS_ADMIN */
  readonly getAdminSettings: OperationFunction<[key: string, query?: { systemByDefault?: boolean }], E.AdminSettings>
  /** GET /api/admin/autoCommitSettings, TENANT_ADMIN */
  readonly getAutoCommitSettings: OperationFunction<[], E.AutoCommitSettings>
  /** GET /api/admin/featuresInfo, SYS_ADMIN */
  readonly getFeaturesInfo: OperationFunction<[], E.FeaturesInfo>
  /** GET /api/admin/jwtSettings, SYS_ADMIN */
  readonly getJwtSettings: OperationFunction<[], E.JwtSettings>
  /** GET /api/admin/licenseUsageInfo, PE and Cloud only, SYS_ADMIN */
  readonly getLicenseUsageInfo: OperationFunction<[], E.LicenseUsageInfo>
  /** GET /api/admin/mail/oauth2/authorize, SYS_ADMIN */
  readonly getMailOAuth2AuthorizationUrl: OperationFunction<[], string>
  /** GET /api/admin/mail/oauth2/loginProcessingUrl, SYS_ADMIN */
  readonly getMailProcessingUrl: OperationFunction<[], string>
  /** GET /api/admin/repositorySettings, TENANT_ADMIN */
  readonly getRepositorySettings: OperationFunction<[], E.RepositorySettings>
  /** GET /api/admin/repositorySettings/info, TENANT_ADMIN */
  readonly getRepositorySettingsInfo: OperationFunction<[], E.RepositorySettingsInfo>
  /** GET /api/admin/securitySettings, SYS_ADMIN */
  readonly getSecuritySettings: OperationFunction<[], E.SecuritySettings>
  /** GET /api/admin/systemInfo, SYS_ADMIN */
  readonly getSystemInfo: OperationFunction<[], E.SystemInfo>
  /** GET /api/admin/mail/oauth2/code, no login needed */
  readonly handleMailOAuth2Callback: OperationFunction<[query: { code: string; state: string }], string | undefined>
  /** GET /api/admin/repositorySettings/exists, TENANT_ADMIN */
  readonly repositorySettingsExists: OperationFunction<[], boolean>
  /** POST /api/admin/settings, SYS_ADMIN */
  readonly saveAdminSettings: OperationFunction<[body: Draft<E.AdminSettings>], E.AdminSettings>
  /** POST /api/admin/autoCommitSettings, TENANT_ADMIN */
  readonly saveAutoCommitSettings: OperationFunction<[body: Draft<E.AutoCommitSettings>], E.AutoCommitSettings>
  /** POST /api/admin/jwtSettings, SYS_ADMIN */
  readonly saveJwtSettings: OperationFunction<[body: Draft<E.JwtSettings>], E.JwtPair>
  /** POST /api/admin/repositorySettings, TENANT_ADMIN */
  readonly saveRepositorySettings: OperationFunction<[body: Draft<E.RepositorySettings>], E.RepositorySettings>
  /** POST /api/admin/securitySettings, SYS_ADMIN */
  readonly saveSecuritySettings: OperationFunction<[body: Draft<E.SecuritySettings>], E.SecuritySettings>
  /** POST /api/admin/settings/testMail, SYS_ADMIN */
  readonly sendTestMail: OperationFunction<[body: Draft<E.AdminSettings>], void>
  /** POST /api/admin/settings/testSms, SYS_ADMIN */
  readonly sendTestSms: OperationFunction<[body: Draft<E.TestSmsRequest>], void>
}

interface AiChatOperations {
  /** POST /api/ai/chats, PE and Cloud only, callers unknown */
  readonly createChat: OperationFunction<[body: Draft<E.JsonNode>], E.JsonNode>
  /** DELETE /api/ai/chats/{chatId}, PE and Cloud only, callers unknown */
  readonly deleteChat: OperationFunction<[chatId: IdOf], void>
  /** GET /api/ai/chats/{chatId}/messages, PE and Cloud only, callers unknown */
  readonly getChatMessages: OperationFunction<[chatId: IdOf], E.JsonNode>
  /** GET /api/ai/chats/{chatType}, PE and Cloud only, callers unknown */
  readonly listChats: OperationFunction<[chatType: E.ChatType], E.JsonNode>
  /** POST /api/ai/chats/{chatId}/messages, PE and Cloud only, callers unknown */
  readonly sendChatMessage: OperationFunction<[chatId: IdOf, body: any, query: { 'X-Authorization': string }], string>
  /** PATCH /api/ai/chats/{chatId}, PE and Cloud only, callers unknown */
  readonly updateChat: OperationFunction<[chatId: IdOf, body: Draft<E.JsonNode>], void>
}

interface AiModelOperations {
  /** DELETE /api/ai/model/{modelUuid}, TENANT_ADMIN, since 4.2 */
  readonly deleteAiModelById: OperationFunction<[modelUuid: IdOf], boolean>
  /** GET /api/ai/model/{modelUuid}, TENANT_ADMIN, since 4.2 */
  readonly getAiModelById: OperationFunction<[modelUuid: IdOf], E.AiModel>
  /** GET /api/ai/model, TENANT_ADMIN, since 4.2 */
  readonly getAiModels: PagedOperationFunction<[query?: { pageSize?: Whole; page?: Whole; textSearch?: string; sortProperty?: 'createdTime' | 'name' | 'provider' | 'modelId' | Text; sortOrder?: 'ASC' | 'DESC' }], E.AiModel>
  /** POST /api/ai/model, TENANT_ADMIN, since 4.2 */
  readonly saveAiModel: OperationFunction<[body: Draft<E.AiModel>], E.AiModel>
  /** POST /api/ai/model/chat, TENANT_ADMIN, since 4.2 */
  readonly sendChatRequest: OperationFunction<[body: Draft<E.TbChatRequest>], E.TbChatResponse>
}

interface AiSolutionOperations {
  /** POST /api/ai/solution/{solutionId}/{step}/chat, PE and Cloud only, callers unknown */
  readonly chat: OperationFunction<[solutionId: IdOf, step: E.SolutionStep, body: string], E.JsonNode>
  /** DELETE /api/ai/solution/{solutionId}/{step}/clear, PE and Cloud only, callers unknown */
  readonly clearStep: OperationFunction<[solutionId: IdOf, step: E.SolutionStep], void>
  /** POST /api/ai/solution/{solutionId}/create, PE and Cloud only, callers unknown */
  readonly createSolution: OperationFunction<[solutionId: IdOf], E.JsonNode>
  /** DELETE /api/ai/solution/{solutionId}, PE and Cloud only, callers unknown */
  readonly deleteSolution: OperationFunction<[solutionId: IdOf], void>
  /** GET /api/ai/solution/{solutionId}, PE and Cloud only, callers unknown */
  readonly getSolution: OperationFunction<[solutionId: IdOf], E.JsonNode>
  /** GET /api/ai/solution/infos, PE and Cloud only, callers unknown */
  readonly getSolutions: OperationFunction<[], E.JsonNode>
  /** POST /api/ai/solution/{solutionId}/install, PE and Cloud only, callers unknown */
  readonly installSolution: OperationFunction<[solutionId: IdOf, query: { 'X-Authorization': string }], E.JsonNode>
  /** POST /api/ai/solution/start, PE and Cloud only, callers unknown */
  readonly startNew: OperationFunction<[], E.JsonNode>
  /** DELETE /api/ai/solution/{solutionId}/uninstall, PE and Cloud only, callers unknown */
  readonly uninstallSolution: OperationFunction<[solutionId: IdOf, query: { 'X-Authorization': string }], E.JsonNode>
  /** PUT /api/ai/solution/{solutionId}/{dataKey}, PE and Cloud only, callers unknown */
  readonly updateData: OperationFunction<[solutionId: IdOf, dataKey: string, body: Draft<E.JsonNode>], E.JsonNode>
}

interface AiToolOperations {
  /** POST /api/ai/tools/resolve-approval, PE and Cloud only, callers unknown */
  readonly resolveToolApproval: OperationFunction<[body: Draft<E.JsonNode>], E.JsonNode>
}

interface AlarmOperations {
  /** POST /api/alarm/{alarmId}/ack, TENANT_ADMIN or CUSTOMER_USER */
  readonly ackAlarm: OperationFunction<[alarmId: IdOf], E.AlarmInfo>
  /** POST /api/alarm/{alarmId}/assign/{assigneeId}, TENANT_ADMIN or CUSTOMER_USER */
  readonly assignAlarm: OperationFunction<[alarmId: IdOf, assigneeId: IdOf], E.Alarm>
  /** POST /api/alarm/{alarmId}/clear, TENANT_ADMIN or CUSTOMER_USER */
  readonly clearAlarm: OperationFunction<[alarmId: IdOf], E.AlarmInfo>
  /** DELETE /api/alarm/{alarmId}, TENANT_ADMIN or CUSTOMER_USER */
  readonly deleteAlarm: OperationFunction<[alarmId: IdOf], boolean>
  /** GET /api/alarm/{alarmId}, TENANT_ADMIN or CUSTOMER_USER */
  readonly getAlarmById: OperationFunction<[alarmId: IdOf], E.Alarm>
  /** GET /api/alarm/info/{alarmId}, TENANT_ADMIN or CUSTOMER_USER */
  readonly getAlarmInfoById: OperationFunction<[alarmId: IdOf], E.AlarmInfo>
  /** GET /api/alarm/types, TENANT_ADMIN or CUSTOMER_USER */
  readonly getAlarmTypes: PagedOperationFunction<[query?: { pageSize?: Whole; page?: Whole; textSearch?: string; sortOrder?: 'ASC' | 'DESC' }], E.EntitySubtype>
  /** GET /api/alarm/{entityType}/{entityId}, any user */
  readonly getAlarmsByEntity: PagedOperationFunction<[entityType: E.EntityType, entityId: IdOf, query?: { pageSize?: Whole; page?: Whole; searchStatus?: 'ANY' | 'ACTIVE' | 'CLEARED' | 'ACK' | 'UNACK'; status?: 'ACTIVE_UNACK' | 'ACTIVE_ACK' | 'CLEARED_UNACK' | 'CLEARED_ACK'; assigneeId?: IdOf; textSearch?: string; sortProperty?: 'createdTime' | 'startTs' | 'endTs' | 'type' | 'ackTs' | 'clearTs' | 'severity' | 'status' | Text; sortOrder?: 'ASC' | 'DESC'; startTime?: Time; endTime?: Time; fetchOriginator?: boolean }] | [entity: EntityLike, query?: { pageSize?: Whole; page?: Whole; searchStatus?: 'ANY' | 'ACTIVE' | 'CLEARED' | 'ACK' | 'UNACK'; status?: 'ACTIVE_UNACK' | 'ACTIVE_ACK' | 'CLEARED_UNACK' | 'CLEARED_ACK'; assigneeId?: IdOf; textSearch?: string; sortProperty?: 'createdTime' | 'startTs' | 'endTs' | 'type' | 'ackTs' | 'clearTs' | 'severity' | 'status' | Text; sortOrder?: 'ASC' | 'DESC'; startTime?: Time; endTime?: Time; fetchOriginator?: boolean }], E.AlarmInfo>
  /** GET /api/v2/alarm/{entityType}/{entityId}, any user */
  readonly getAlarmsV2: PagedOperationFunction<[entityType: E.EntityType, entityId: IdOf, query?: { pageSize?: Whole; page?: Whole; statusList?: OneOrMore<'ANY' | 'ACTIVE' | 'CLEARED' | 'ACK' | 'UNACK'>; severityList?: OneOrMore<'CRITICAL' | 'MAJOR' | 'MINOR' | 'WARNING' | 'INDETERMINATE'>; typeList?: OneOrMore<string>; assigneeId?: IdOf; textSearch?: string; sortProperty?: 'createdTime' | 'startTs' | 'endTs' | 'type' | 'ackTs' | 'clearTs' | 'severity' | 'status' | Text; sortOrder?: 'ASC' | 'DESC'; startTime?: Time; endTime?: Time }] | [entity: EntityLike, query?: { pageSize?: Whole; page?: Whole; statusList?: OneOrMore<'ANY' | 'ACTIVE' | 'CLEARED' | 'ACK' | 'UNACK'>; severityList?: OneOrMore<'CRITICAL' | 'MAJOR' | 'MINOR' | 'WARNING' | 'INDETERMINATE'>; typeList?: OneOrMore<string>; assigneeId?: IdOf; textSearch?: string; sortProperty?: 'createdTime' | 'startTs' | 'endTs' | 'type' | 'ackTs' | 'clearTs' | 'severity' | 'status' | Text; sortOrder?: 'ASC' | 'DESC'; startTime?: Time; endTime?: Time }], E.AlarmInfo>
  /** GET /api/alarms, TENANT_ADMIN or CUSTOMER_USER */
  readonly getAllAlarms: PagedOperationFunction<[query?: { pageSize?: Whole; page?: Whole; searchStatus?: 'ANY' | 'ACTIVE' | 'CLEARED' | 'ACK' | 'UNACK'; status?: 'ACTIVE_UNACK' | 'ACTIVE_ACK' | 'CLEARED_UNACK' | 'CLEARED_ACK'; assigneeId?: IdOf; textSearch?: string; sortProperty?: 'createdTime' | 'startTs' | 'endTs' | 'type' | 'ackTs' | 'clearTs' | 'severity' | 'status' | Text; sortOrder?: 'ASC' | 'DESC'; startTime?: Time; endTime?: Time; fetchOriginator?: boolean }], E.AlarmInfo>
  /** GET /api/v2/alarms, TENANT_ADMIN or CUSTOMER_USER */
  readonly getAllAlarmsV2: PagedOperationFunction<[query?: { pageSize?: Whole; page?: Whole; statusList?: OneOrMore<'ANY' | 'ACTIVE' | 'CLEARED' | 'ACK' | 'UNACK'>; severityList?: OneOrMore<'CRITICAL' | 'MAJOR' | 'MINOR' | 'WARNING' | 'INDETERMINATE'>; typeList?: OneOrMore<string>; assigneeId?: IdOf; textSearch?: string; sortProperty?: 'createdTime' | 'startTs' | 'endTs' | 'type' | 'ackTs' | 'clearTs' | 'severity' | 'status' | Text; sortOrder?: 'ASC' | 'DESC'; startTime?: Time; endTime?: Time }], E.AlarmInfo>
  /** GET /api/alarm/highestSeverity/{entityType}/{entityId}, TENANT_ADMIN or CUSTOMER_USER */
  readonly getHighestAlarmSeverity: OperationFunction<[entityType: E.EntityType, entityId: IdOf, query?: { searchStatus?: 'ANY' | 'ACTIVE' | 'CLEARED' | 'ACK' | 'UNACK'; status?: 'ACTIVE_UNACK' | 'ACTIVE_ACK' | 'CLEARED_UNACK' | 'CLEARED_ACK'; assigneeId?: IdOf }] | [entity: EntityLike, query?: { searchStatus?: 'ANY' | 'ACTIVE' | 'CLEARED' | 'ACK' | 'UNACK'; status?: 'ACTIVE_UNACK' | 'ACTIVE_ACK' | 'CLEARED_UNACK' | 'CLEARED_ACK'; assigneeId?: IdOf }], E.AlarmSeverity>
  /** POST /api/alarm, TENANT_ADMIN or CUSTOMER_USER */
  readonly saveAlarm: OperationFunction<[body: Draft<E.Alarm>], E.Alarm>
  /** DELETE /api/alarm/{alarmId}/assign, TENANT_ADMIN or CUSTOMER_USER */
  readonly unassignAlarm: OperationFunction<[alarmId: IdOf], E.Alarm>
}

interface AlarmCommentOperations {
  /** DELETE /api/alarm/{alarmId}/comment/{commentId}, TENANT_ADMIN or CUSTOMER_USER */
  readonly deleteAlarmComment: OperationFunction<[alarmId: IdOf, commentId: IdOf], void>
  /** GET /api/alarm/{alarmId}/comment, any user */
  readonly getAlarmComments: PagedOperationFunction<[alarmId: IdOf, query?: { pageSize?: Whole; page?: Whole; sortProperty?: 'createdTime' | 'id' | Text; sortOrder?: 'ASC' | 'DESC' }], E.AlarmCommentInfo>
  /** POST /api/alarm/{alarmId}/comment, TENANT_ADMIN or CUSTOMER_USER */
  readonly saveAlarmComment: OperationFunction<[alarmId: IdOf, body: Draft<E.AlarmComment>], E.AlarmComment>
}

interface AlarmRuleOperations {
  /** DELETE /api/alarm/rule/{alarmRuleId}, TENANT_ADMIN, since 4.3.1.2 */
  readonly deleteAlarmRule: OperationFunction<[alarmRuleId: IdOf], void>
  /** GET /api/alarm/rule/{alarmRuleId}, TENANT_ADMIN, since 4.3.1.2 */
  readonly getAlarmRuleById: OperationFunction<[alarmRuleId: IdOf], E.AlarmRuleDefinition>
  /** GET /api/alarm/rules/names, TENANT_ADMIN, since 4.3.1.2 */
  readonly getAlarmRuleNames: PagedOperationFunction<[query?: { pageSize?: Whole; page?: Whole; textSearch?: string; sortOrder?: 'ASC' | 'DESC' }], string>
  /** GET /api/alarm/rules, TENANT_ADMIN, since 4.3.1.2 */
  readonly getAlarmRules: PagedOperationFunction<[query?: { pageSize?: Whole; page?: Whole; entityType?: E.EntityType; entities?: OneOrMore<IdOf>; textSearch?: string; sortProperty?: 'createdTime' | 'name' | Text; sortOrder?: 'ASC' | 'DESC' }], E.AlarmRuleDefinitionInfo>
  /** GET /api/alarm/rules/{entityType}/{entityId}, TENANT_ADMIN, since 4.3.1.2 */
  readonly getAlarmRulesByEntityId: PagedOperationFunction<[entityType: E.EntityType, entityId: IdOf, query?: { pageSize?: Whole; page?: Whole; textSearch?: string; sortProperty?: 'createdTime' | 'name' | Text; sortOrder?: 'ASC' | 'DESC' }] | [entity: EntityLike, query?: { pageSize?: Whole; page?: Whole; textSearch?: string; sortProperty?: 'createdTime' | 'name' | Text; sortOrder?: 'ASC' | 'DESC' }], E.AlarmRuleDefinition>
  /** GET /api/alarm/rule/{alarmRuleId}/debug, TENANT_ADMIN, since 4.3.1.2 */
  readonly getLatestAlarmRuleDebugEvent: OperationFunction<[alarmRuleId: IdOf], E.JsonNode>
  /** POST /api/alarm/rule, TENANT_ADMIN, since 4.3.1.2 */
  readonly saveAlarmRule: OperationFunction<[body: Draft<E.AlarmRuleDefinition>], E.AlarmRuleDefinition>
  /** POST /api/alarm/rule/testScript, TENANT_ADMIN, since 4.3.1.2 */
  readonly testAlarmRuleScript: OperationFunction<[body: Draft<E.JsonNode>], E.JsonNode>
}

interface ApiKeyOperations {
  /** DELETE /api/apiKey/{id}, any user, since 4.3 */
  readonly deleteApiKey: OperationFunction<[id: IdOf], void>
  /** PUT /api/apiKey/{id}/enabled/{enabledValue}, any user, since 4.3 */
  readonly enableApiKey: OperationFunction<[id: IdOf, enabledValue: boolean], E.ApiKeyInfo>
  /** GET /api/apiKeys/{userId}, any user, since 4.3 */
  readonly getUserApiKeys: PagedOperationFunction<[userId: IdOf, query?: { pageSize?: Whole; page?: Whole; textSearch?: string; sortProperty?: 'createdTime' | 'expirationTime' | 'description' | 'enabled' | Text; sortOrder?: 'ASC' | 'DESC' }], E.ApiKeyInfo>
  /** POST /api/apiKey, any user, since 4.3 */
  readonly saveApiKey: OperationFunction<[body: Draft<E.ApiKeyInfo>], E.ApiKey>
  /** PUT /api/apiKey/{id}/description, any user, since 4.3 */
  readonly updateApiKeyDescription: OperationFunction<[id: IdOf, body?: string], E.ApiKeyInfo>
}

interface AssetOperations {
  /** POST /api/customer/{customerId}/asset/{assetId}, CE only, TENANT_ADMIN */
  readonly assignAssetToCustomer: OperationFunction<[customerId: IdOf, assetId: IdOf], E.Asset>
  /** POST /api/edge/{edgeId}/asset/{assetId}, CE only, TENANT_ADMIN */
  readonly assignAssetToEdge: OperationFunction<[edgeId: IdOf, assetId: IdOf], E.Asset>
  /** POST /api/customer/public/asset/{assetId}, CE only, TENANT_ADMIN */
  readonly assignAssetToPublicCustomer: OperationFunction<[assetId: IdOf], E.Asset>
  /** DELETE /api/asset/{assetId}, TENANT_ADMIN */
  readonly deleteAsset: OperationFunction<[assetId: IdOf], void>
  /** POST /api/assets, TENANT_ADMIN or CUSTOMER_USER */
  readonly findAssetsByQuery: OperationFunction<[body: Draft<E.AssetSearchQuery>], E.Asset[]>
  /** GET /api/assetInfos/all, PE and Cloud only, TENANT_ADMIN or CUSTOMER_USER */
  readonly getAllAssetInfos: PagedOperationFunction<[query?: { pageSize?: Whole; page?: Whole; includeCustomers?: boolean; assetProfileId?: IdOf; textSearch?: string; sortProperty?: 'createdTime' | 'name' | 'type' | 'label' | 'customerTitle' | Text; sortOrder?: 'ASC' | 'DESC' }], E.AssetInfo>
  /** GET /api/asset/{assetId}, TENANT_ADMIN or CUSTOMER_USER */
  readonly getAssetById: OperationFunction<[assetId: IdOf], E.Asset>
  /** GET /api/asset/info/{assetId}, TENANT_ADMIN or CUSTOMER_USER */
  readonly getAssetInfoById: OperationFunction<[assetId: IdOf], E.AssetInfo>
  /** GET /api/asset/types, TENANT_ADMIN or CUSTOMER_USER @deprecated */
  readonly getAssetTypes: OperationFunction<[], E.EntitySubtype[]>
  /** GET /api/entityGroup/{entityGroupId}/assets, PE and Cloud only, callers unknown */
  readonly getAssetsByEntityGroupId: PagedOperationFunction<[entityGroupId: IdOf, query?: { pageSize?: Whole; page?: Whole; textSearch?: string; sortProperty?: 'createdTime' | 'name' | 'type' | 'label' | 'customerTitle' | Text; sortOrder?: 'ASC' | 'DESC' }], E.Asset>
  /** GET /api/assets, TENANT_ADMIN or CUSTOMER_USER */
  readonly getAssetsByIds: OperationFunction<[query: { assetIds: OneOrMore<IdOf> }], E.Asset[]>
  /** GET /api/customer/{customerId}/assetInfos, TENANT_ADMIN or CUSTOMER_USER */
  readonly getCustomerAssetInfos: PagedOperationFunction<[customerId: IdOf, query?: { pageSize?: Whole; page?: Whole; type?: string; assetProfileId?: IdOf; textSearch?: string; sortProperty?: 'createdTime' | 'name' | 'type' | 'label' | 'customerTitle' | Text; sortOrder?: 'ASC' | 'DESC'; includeCustomers?: boolean }], E.AssetInfo>
  /** GET /api/customer/{customerId}/assets, TENANT_ADMIN or CUSTOMER_USER */
  readonly getCustomerAssets: PagedOperationFunction<[customerId: IdOf, query?: { pageSize?: Whole; page?: Whole; type?: string; textSearch?: string; sortProperty?: 'createdTime' | 'name' | 'type' | 'label' | 'customerTitle' | Text; sortOrder?: 'ASC' | 'DESC' }], E.Asset>
  /** GET /api/edge/{edgeId}/assets, CE only, TENANT_ADMIN or CUSTOMER_USER */
  readonly getEdgeAssets: PagedOperationFunction<[edgeId: IdOf, query?: { pageSize?: Whole; page?: Whole; type?: string; textSearch?: string; sortProperty?: 'createdTime' | 'name' | 'type' | 'label' | 'customerTitle' | Text; sortOrder?: 'ASC' | 'DESC'; startTime?: Time; endTime?: Time }], E.Asset>
  /** GET /api/tenant/asset, TENANT_ADMIN, since 4.3.1.2 */
  readonly getTenantAssetByName: OperationFunction<[query: { assetName: string }], E.Asset>
  /** GET /api/tenant/assetInfos, CE only, TENANT_ADMIN */
  readonly getTenantAssetInfos: PagedOperationFunction<[query?: { pageSize?: Whole; page?: Whole; type?: string; assetProfileId?: IdOf; textSearch?: string; sortProperty?: 'createdTime' | 'name' | 'type' | 'label' | 'customerTitle' | Text; sortOrder?: 'ASC' | 'DESC' }], E.AssetInfo>
  /** GET /api/tenant/assets, TENANT_ADMIN */
  readonly getTenantAssets: PagedOperationFunction<[query?: { pageSize?: Whole; page?: Whole; type?: string; textSearch?: string; sortProperty?: 'createdTime' | 'name' | 'type' | 'label' | 'customerTitle' | Text; sortOrder?: 'ASC' | 'DESC' }], E.Asset>
  /** GET /api/user/assets, PE and Cloud only, TENANT_ADMIN or CUSTOMER_USER */
  readonly getUserAssets: PagedOperationFunction<[query?: { pageSize?: Whole; page?: Whole; type?: string; assetProfileId?: IdOf; textSearch?: string; sortProperty?: 'createdTime' | 'name' | 'type' | 'label' | 'customerTitle' | Text; sortOrder?: 'ASC' | 'DESC' }], E.Asset>
  /** POST /api/asset/bulk_import, TENANT_ADMIN */
  readonly processAssetBulkImport: OperationFunction<[body: Draft<E.BulkImportRequest>], E.BulkImportResultAsset>
  /** POST /api/asset, TENANT_ADMIN or CUSTOMER_USER */
  readonly saveAsset: OperationFunction<[body: Draft<E.Asset>, query?: { nameConflictPolicy?: E.NameConflictPolicy; uniquifySeparator?: string; uniquifyStrategy?: E.UniquifyStrategy; entityGroupId?: IdOf; entityGroupIds?: OneOrMore<IdOf> }], E.Asset>
  /** DELETE /api/customer/asset/{assetId}, CE only, TENANT_ADMIN */
  readonly unassignAssetFromCustomer: OperationFunction<[assetId: IdOf], E.Asset>
  /** DELETE /api/edge/{edgeId}/asset/{assetId}, CE only, TENANT_ADMIN */
  readonly unassignAssetFromEdge: OperationFunction<[edgeId: IdOf, assetId: IdOf], E.Asset>
}

interface AssetProfileOperations {
  /** DELETE /api/assetProfile/{assetProfileId}, TENANT_ADMIN */
  readonly deleteAssetProfile: OperationFunction<[assetProfileId: IdOf], void>
  /** GET /api/assetProfile/{assetProfileId}, TENANT_ADMIN */
  readonly getAssetProfileById: OperationFunction<[assetProfileId: IdOf, query?: { inlineImages?: boolean }], E.AssetProfile>
  /** GET /api/assetProfileInfo/{assetProfileId}, TENANT_ADMIN or CUSTOMER_USER */
  readonly getAssetProfileInfoById: OperationFunction<[assetProfileId: IdOf], E.AssetProfileInfo>
  /** GET /api/assetProfileInfos, TENANT_ADMIN or CUSTOMER_USER */
  readonly getAssetProfileInfos: PagedOperationFunction<[query?: { pageSize?: Whole; page?: Whole; textSearch?: string; sortProperty?: 'createdTime' | 'name' | 'description' | 'isDefault' | Text; sortOrder?: 'ASC' | 'DESC' }], E.AssetProfileInfo>
  /** GET /api/assetProfile/names, TENANT_ADMIN or CUSTOMER_USER */
  readonly getAssetProfileNames: OperationFunction<[query?: { activeOnly?: boolean }], E.EntityInfo[]>
  /** GET /api/assetProfiles, TENANT_ADMIN */
  readonly getAssetProfiles: PagedOperationFunction<[query?: { pageSize?: Whole; page?: Whole; textSearch?: string; sortProperty?: 'createdTime' | 'name' | 'description' | 'isDefault' | Text; sortOrder?: 'ASC' | 'DESC' }], E.AssetProfile>
  /** GET /api/assetProfileInfos/list, TENANT_ADMIN, since 4.3.1.2 */
  readonly getAssetProfilesByIds: OperationFunction<[query: { assetProfileIds: OneOrMore<IdOf> }], E.AssetProfileInfo[]>
  /** GET /api/assetProfileInfo/default, TENANT_ADMIN or CUSTOMER_USER */
  readonly getDefaultAssetProfileInfo: OperationFunction<[], E.AssetProfileInfo>
  /** POST /api/assetProfile, TENANT_ADMIN */
  readonly saveAssetProfile: OperationFunction<[body: Draft<E.AssetProfile>], E.AssetProfile>
  /** POST /api/assetProfile/{assetProfileId}/default, TENANT_ADMIN */
  readonly setDefaultAssetProfile: OperationFunction<[assetProfileId: IdOf], E.AssetProfile>
}

interface AuditLogOperations {
  /** GET /api/audit/logs, SYS_ADMIN or TENANT_ADMIN */
  readonly getAuditLogs: PagedOperationFunction<[query?: { pageSize?: Whole; page?: Whole; textSearch?: string; sortProperty?: 'createdTime' | 'entityType' | 'entityName' | 'userName' | 'actionType' | 'actionStatus' | Text; sortOrder?: 'ASC' | 'DESC'; startTime?: Time; endTime?: Time; actionTypes?: OneOrMore<string> }], E.AuditLog>
  /** GET /api/audit/logs/customer/{customerId}, TENANT_ADMIN */
  readonly getAuditLogsByCustomerId: PagedOperationFunction<[customerId: IdOf, query?: { pageSize?: Whole; page?: Whole; textSearch?: string; sortProperty?: 'createdTime' | 'entityType' | 'entityName' | 'userName' | 'actionType' | 'actionStatus' | Text; sortOrder?: 'ASC' | 'DESC'; startTime?: Time; endTime?: Time; actionTypes?: OneOrMore<string> }], E.AuditLog>
  /** GET /api/audit/logs/entity/{entityType}/{entityId}, SYS_ADMIN or TENANT_ADMIN */
  readonly getAuditLogsByEntityId: PagedOperationFunction<[entityType: E.EntityType, entityId: IdOf, query?: { pageSize?: Whole; page?: Whole; textSearch?: string; sortProperty?: 'createdTime' | 'entityType' | 'entityName' | 'userName' | 'actionType' | 'actionStatus' | Text; sortOrder?: 'ASC' | 'DESC'; startTime?: Time; endTime?: Time; actionTypes?: OneOrMore<string> }] | [entity: EntityLike, query?: { pageSize?: Whole; page?: Whole; textSearch?: string; sortProperty?: 'createdTime' | 'entityType' | 'entityName' | 'userName' | 'actionType' | 'actionStatus' | Text; sortOrder?: 'ASC' | 'DESC'; startTime?: Time; endTime?: Time; actionTypes?: OneOrMore<string> }], E.AuditLog>
  /** GET /api/audit/logs/user/{userId}, TENANT_ADMIN */
  readonly getAuditLogsByUserId: PagedOperationFunction<[userId: IdOf, query?: { pageSize?: Whole; page?: Whole; textSearch?: string; sortProperty?: 'createdTime' | 'entityType' | 'entityName' | 'userName' | 'actionType' | 'actionStatus' | Text; sortOrder?: 'ASC' | 'DESC'; startTime?: Time; endTime?: Time; actionTypes?: OneOrMore<string> }], E.AuditLog>
}

interface AuthOperations {
  /** POST /api/noauth/activate, no login needed */
  readonly activateUser: OperationFunction<[body: Draft<E.ActivateUserRequest>, query?: { sendActivationMail?: boolean }], E.JwtPair>
  /** POST /api/auth/changePassword, any user */
  readonly changePassword: OperationFunction<[body: Draft<E.ChangePasswordRequest>], E.JwtPair>
  /** GET /api/noauth/activate, no login needed */
  readonly checkActivateToken: OperationFunction<[query: { activateToken: string }], string | undefined>
  /** GET /api/noauth/resetPassword, no login needed */
  readonly checkResetToken: OperationFunction<[query: { resetToken: string }], string | undefined>
  /** GET /api/auth/user, any user */
  readonly getUser: OperationFunction<[], E.User>
  /** GET /api/noauth/userPasswordPolicy, no login needed */
  readonly getUserPasswordPolicy: OperationFunction<[], E.UserPasswordPolicy>
  /** POST /api/noauth/resetPasswordByEmail, no login needed */
  readonly requestResetPasswordByEmail: OperationFunction<[body: Draft<E.ResetPasswordEmailRequest>], void>
  /** POST /api/noauth/resetPassword, no login needed */
  readonly resetPassword: OperationFunction<[body: Draft<E.ResetPasswordRequest>], void>
}

interface BillingEndpointOperations {
  /** POST /api/billingEndpoint/tenantCanUpdatePlan, Cloud only, callers unknown */
  readonly checkTenantCanUpdatePlan: OperationFunction<[body: Draft<E.JsonNode>], void>
  /** POST /api/billingEndpoint/tenantPlanChanged, Cloud only, callers unknown */
  readonly notifyTenantPlanChanged: OperationFunction<[body: Draft<E.JsonNode>], void>
  /** POST /api/billingEndpoint/tenantStateChanged, Cloud only, callers unknown */
  readonly notifyTenantStateChanged: OperationFunction<[body: Draft<E.JsonNode>], void>
  /** POST /api/billingEndpoint/tenantSubscriptionCreated, Cloud only, callers unknown */
  readonly notifyTenantSubscriptionCreated: OperationFunction<[body: Draft<E.JsonNode>], void>
  /** POST /api/billingEndpoint/sendAccountActivated, Cloud only, callers unknown */
  readonly sendAccountActivatedEmail: OperationFunction<[body: Draft<E.JsonNode>], void>
  /** POST /api/billingEndpoint/sendActivation, Cloud only, callers unknown */
  readonly sendBillingActivationEmail: OperationFunction<[body: Draft<E.JsonNode>], void>
  /** POST /api/billingEndpoint/sendPasswordWasReset, Cloud only, callers unknown */
  readonly sendPasswordWasResetEmail: OperationFunction<[body: Draft<E.JsonNode>], void>
  /** POST /api/billingEndpoint/sendResetPassword, Cloud only, callers unknown */
  readonly sendResetPasswordEmail: OperationFunction<[body: Draft<E.JsonNode>], void>
  /** GET /api/billingEndpoint/tenant/permission/billing/read, Cloud only, callers unknown */
  readonly tenantHasBillingRead: OperationFunction<[], boolean>
  /** GET /api/billingEndpoint/tenant/permission/billing/write, Cloud only, callers unknown */
  readonly tenantHasBillingWrite: OperationFunction<[], boolean>
  /** GET /api/billingEndpoint/tenant/permission/billing/hiddenPlans, Cloud only, callers unknown */
  readonly tenantHasHiddenPlansAccess: OperationFunction<[], boolean>
}

interface BlobEntityOperations {
  /** DELETE /api/blobEntity/{blobEntityId}, PE and Cloud only, TENANT_ADMIN or CUSTOMER_USER */
  readonly deleteBlobEntity: OperationFunction<[blobEntityId: IdOf], void>
  /** GET /api/blobEntity/{blobEntityId}/download, PE and Cloud only, TENANT_ADMIN or CUSTOMER_USER */
  readonly downloadBlobEntity: OperationFunction<[blobEntityId: IdOf], Uint8Array>
  /** GET /api/blobEntities, PE and Cloud only, TENANT_ADMIN or CUSTOMER_USER */
  readonly getBlobEntities: PagedOperationFunction<[query?: { pageSize?: Whole; page?: Whole; type?: string; textSearch?: string; sortProperty?: 'createdTime' | 'name' | 'type' | 'contentType' | 'customerTitle' | Text; sortOrder?: 'ASC' | 'DESC'; startTime?: Time; endTime?: Time }], E.BlobEntityWithCustomerInfo>
  /** GET /api/blobEntities/list, PE and Cloud only, TENANT_ADMIN or CUSTOMER_USER */
  readonly getBlobEntitiesByIds: OperationFunction<[query: { blobEntityIds: OneOrMore<IdOf> }], E.BlobEntityInfo[]>
  /** GET /api/blobEntity/info/{blobEntityId}, PE and Cloud only, TENANT_ADMIN or CUSTOMER_USER */
  readonly getBlobEntityInfoById: OperationFunction<[blobEntityId: IdOf], E.BlobEntityWithCustomerInfo>
}

interface CalculatedFieldOperations {
  /** DELETE /api/calculatedField/{calculatedFieldId}, TENANT_ADMIN, since 4.0 */
  readonly deleteCalculatedField: OperationFunction<[calculatedFieldId: IdOf], void>
  /** GET /api/calculatedField/{calculatedFieldId}, TENANT_ADMIN, since 4.0 */
  readonly getCalculatedFieldById: OperationFunction<[calculatedFieldId: IdOf], E.CalculatedField>
  /** GET /api/calculatedFields/names, TENANT_ADMIN, since 4.3 */
  readonly getCalculatedFieldNames: PagedOperationFunction<[query: { type: E.CalculatedFieldType; pageSize?: Whole; page?: Whole; textSearch?: string; sortOrder?: 'ASC' | 'DESC' }], string>
  /** GET /api/calculatedFields, TENANT_ADMIN, since 4.3 */
  readonly getCalculatedFields: PagedOperationFunction<[query?: { pageSize?: Whole; page?: Whole; types?: OneOrMore<E.CalculatedFieldType>; entityType?: E.EntityType; entities?: OneOrMore<IdOf>; textSearch?: string; sortProperty?: 'createdTime' | 'name' | Text; sortOrder?: 'ASC' | 'DESC'; name?: OneOrMore<string> }], E.CalculatedFieldInfo>
  /** GET /api/calculatedField/{entityType}/{entityId}, TENANT_ADMIN, since 4.3.1.2 */
  readonly getCalculatedFieldsByEntityId: PagedOperationFunction<[entityType: E.EntityType, entityId: IdOf, query?: { pageSize?: Whole; page?: Whole; type?: E.CalculatedFieldType; textSearch?: string; sortProperty?: 'createdTime' | 'name' | Text; sortOrder?: 'ASC' | 'DESC' }] | [entity: EntityLike, query?: { pageSize?: Whole; page?: Whole; type?: E.CalculatedFieldType; textSearch?: string; sortProperty?: 'createdTime' | 'name' | Text; sortOrder?: 'ASC' | 'DESC' }], E.CalculatedField>
  /** GET /api/calculatedField/{calculatedFieldId}/reprocess/job, PE and Cloud only, callers unknown */
  readonly getLastCalculatedFieldReprocessingJob: OperationFunction<[calculatedFieldId: IdOf], E.Job>
  /** GET /api/calculatedField/{calculatedFieldId}/debug, TENANT_ADMIN, since 4.0 */
  readonly getLatestCalculatedFieldDebugEvent: OperationFunction<[calculatedFieldId: IdOf], E.JsonNode>
  /** GET /api/calculatedField/{calculatedFieldId}/reprocess, PE and Cloud only, TENANT_ADMIN */
  readonly reprocessCalculatedField: OperationFunction<[calculatedFieldId: IdOf, query: { startTs: Time; endTs: Time }], E.Job>
  /** GET /api/calculatedField/{calculatedFieldId}/reprocessAndWait, PE and Cloud only, TENANT_ADMIN */
  readonly reprocessCalculatedFieldAndWait: OperationFunction<[calculatedFieldId: IdOf, query: { startTs: Time; endTs: Time }], void>
  /** POST /api/calculatedField, TENANT_ADMIN, since 4.0 */
  readonly saveCalculatedField: OperationFunction<[body: Draft<E.CalculatedField>], E.CalculatedField>
  /** POST /api/calculatedField/testScript, TENANT_ADMIN, since 4.0 */
  readonly testCalculatedFieldScript: OperationFunction<[body: Draft<E.JsonNode>], E.JsonNode>
  /** GET /api/calculatedField/{calculatedFieldId}/reprocess/validate, PE and Cloud only, TENANT_ADMIN */
  readonly validateCalculatedFieldReprocessing: OperationFunction<[calculatedFieldId: IdOf], E.CfReprocessingValidationResult>
}

interface CloudEndpointOperations {
  /** GET /api/cloudEndpoint/tenant/permission/whiteLabelingAllowed, Cloud only, callers unknown */
  readonly checkTenantWhiteLabelingAllowed: OperationFunction<[], void>
  /** GET /api/cloudEndpoint/permission/domain/read, Cloud only, callers unknown */
  readonly hasDomainReadPermission: OperationFunction<[], boolean>
  /** GET /api/cloudEndpoint/permission/domain/write, Cloud only, callers unknown */
  readonly hasDomainWritePermission: OperationFunction<[], boolean>
  /** GET /api/cloudEndpoint/tenant/permission/whiteLabel/read, Cloud only, callers unknown */
  readonly tenantHasWhiteLabelRead: OperationFunction<[], boolean>
  /** GET /api/cloudEndpoint/tenant/permission/whiteLabel/write, Cloud only, callers unknown */
  readonly tenantHasWhiteLabelWrite: OperationFunction<[], boolean>
}

interface ComponentDescriptorOperations {
  /** GET /api/component/{componentDescriptorClazz}, SYS_ADMIN or TENANT_ADMIN */
  readonly getComponentDescriptorByClazz: OperationFunction<[componentDescriptorClazz: string], E.ComponentDescriptor>
  /** GET /api/components/{componentType}, SYS_ADMIN or TENANT_ADMIN */
  readonly getComponentDescriptorsByType: OperationFunction<[componentType: 'ENRICHMENT' | 'FILTER' | 'TRANSFORMATION' | 'ACTION' | 'EXTERNAL', query?: { ruleChainType?: 'CORE' | 'EDGE' }], E.ComponentDescriptor[]>
  /** GET /api/components, SYS_ADMIN or TENANT_ADMIN */
  readonly getComponentDescriptorsByTypes: OperationFunction<[query: { componentTypes: OneOrMore<string>; ruleChainType?: 'CORE' | 'EDGE' }], E.ComponentDescriptor[]>
}

interface ConverterOperations {
  /** DELETE /api/converter/{converterId}, PE and Cloud only, callers unknown */
  readonly deleteConverter: OperationFunction<[converterId: IdOf], void>
  /** GET /api/converter/{converterId}, PE and Cloud only, callers unknown */
  readonly getConverterById: OperationFunction<[converterId: IdOf], E.Converter>
  /** GET /api/converters, PE and Cloud only, callers unknown */
  readonly getConverters: PagedOperationFunction<[query?: { pageSize?: Whole; page?: Whole; isEdgeTemplate?: boolean; textSearch?: string; sortProperty?: 'createdTime' | 'name' | 'type' | 'debugMode' | Text; sortOrder?: 'ASC' | 'DESC'; integrationType?: E.IntegrationType }], E.Converter>
  /** GET /api/converters/list, PE and Cloud only, callers unknown */
  readonly getConvertersByIds: OperationFunction<[query: { converterIds: OneOrMore<IdOf> }], E.Converter[]>
  /** GET /api/converter/{converterId}/debugIn, PE and Cloud only, callers unknown */
  readonly getLatestConverterDebugInput: OperationFunction<[converterId: IdOf, query?: { converterType?: string; integrationType?: string; integrationName?: string; converterVersion?: Whole }], E.JsonNode>
  /** POST /api/converter, PE and Cloud only, TENANT_ADMIN */
  readonly saveConverter: OperationFunction<[body: Draft<E.Converter>], E.Converter>
  /** POST /api/converter/testDownLink, PE and Cloud only, callers unknown */
  readonly testDownLinkConverter: OperationFunction<[body: Draft<E.JsonNode>, query?: { scriptLang?: E.ScriptLanguage }], E.JsonNode>
  /** POST /api/converter/testUpLink, PE and Cloud only, callers unknown */
  readonly testUpLinkConverter: OperationFunction<[body: Draft<E.JsonNode>, query?: { scriptLang?: E.ScriptLanguage }], E.JsonNode>
  /** POST /api/converter/unwrap/{integrationType}, PE and Cloud only, callers unknown */
  readonly unwrapRawPayload: OperationFunction<[integrationType: E.IntegrationType, body: Draft<E.JsonNode>], E.JsonNode>
}

interface ConverterLibraryOperations {
  /** GET /api/converter/library/{integrationType}/{vendorName}/{model}/downlink, PE and Cloud only, callers unknown */
  readonly getDownlinkConverter: OperationFunction<[integrationType: E.IntegrationType, vendorName: string, model: string], string>
  /** GET /api/converter/library/{integrationType}/{vendorName}/{model}/downlink/metadata, PE and Cloud only, callers unknown */
  readonly getDownlinkConverterMetadata: OperationFunction<[integrationType: E.IntegrationType, vendorName: string, model: string], string>
  /** GET /api/converter/library/{integrationType}/{vendorName}/{model}/downlink/payload, PE and Cloud only, callers unknown */
  readonly getDownlinkPayload: OperationFunction<[integrationType: E.IntegrationType, vendorName: string, model: string], string>
  /** GET /api/converter/library/{integrationType}/{vendorName}/{model}/uplink, PE and Cloud only, callers unknown */
  readonly getUplinkConverter: OperationFunction<[integrationType: E.IntegrationType, vendorName: string, model: string], string>
  /** GET /api/converter/library/{integrationType}/{vendorName}/{model}/uplink/metadata, PE and Cloud only, callers unknown */
  readonly getUplinkConverterMetadata: OperationFunction<[integrationType: E.IntegrationType, vendorName: string, model: string], string>
  /** GET /api/converter/library/{integrationType}/{vendorName}/{model}/uplink/payload, PE and Cloud only, callers unknown */
  readonly getUplinkPayload: OperationFunction<[integrationType: E.IntegrationType, vendorName: string, model: string], string>
  /** GET /api/converter/library/{integrationType}/{vendorName}/models, PE and Cloud only, callers unknown */
  readonly getVendorModels: OperationFunction<[integrationType: E.IntegrationType, vendorName: string, query?: { converterType?: string; page?: Whole; pageSize?: Whole; loadImages?: boolean }], E.Model[]>
  /** GET /api/converter/library/{integrationType}/vendors, PE and Cloud only, callers unknown */
  readonly getVendors: OperationFunction<[integrationType: E.IntegrationType, query?: { converterType?: string; page?: Whole; pageSize?: Whole; loadImages?: boolean }], E.Vendor[]>
}

interface CustomMenuOperations {
  /** POST /api/customMenu, PE and Cloud only, callers unknown */
  readonly createCustomMenu: OperationFunction<[body: Draft<E.CustomMenuInfo>, query?: { assignToList?: OneOrMore<string>; force?: boolean }], E.CustomMenu>
  /** DELETE /api/customMenu/{customMenuId}, PE and Cloud only, callers unknown */
  readonly deleteCustomMenu: OperationFunction<[customMenuId: IdOf, query?: { force?: boolean }], E.CustomMenuDeleteResult>
  /** GET /api/customMenu, PE and Cloud only, callers unknown */
  readonly getCustomMenu: OperationFunction<[query?: { 'If-None-Match'?: string }], E.CustomMenuConfig>
  /** GET /api/customMenu/{customMenuId}/assigneeList, PE and Cloud only, callers unknown */
  readonly getCustomMenuAssigneeList: OperationFunction<[customMenuId: IdOf], E.EntityInfo[]>
  /** GET /api/customMenu/{customMenuId}/config, PE and Cloud only, callers unknown */
  readonly getCustomMenuConfig: OperationFunction<[customMenuId: IdOf], E.CustomMenuConfig>
  /** GET /api/customMenu/{customMenuId}/info, PE and Cloud only, callers unknown */
  readonly getCustomMenuInfoById: OperationFunction<[customMenuId: IdOf], E.CustomMenuInfo>
  /** GET /api/customMenu/infos, PE and Cloud only, callers unknown */
  readonly getCustomMenuInfos: PagedOperationFunction<[query?: { pageSize?: Whole; page?: Whole; scope?: E.CMScope; assigneeType?: E.CMAssigneeType; textSearch?: string; sortProperty?: 'createdTime' | 'title' | Text; sortOrder?: 'ASC' | 'DESC' }], E.CustomMenuInfo>
  /** PUT /api/customMenu/{id}/assign/{assigneeType}, PE and Cloud only, callers unknown */
  readonly updateCustomMenuAssigneeList: OperationFunction<[id: IdOf, assigneeType: E.CMAssigneeType, body?: readonly IdOf[], query?: { force?: boolean }], void>
  /** PUT /api/customMenu/{customMenuId}/config, PE and Cloud only, callers unknown */
  readonly updateCustomMenuConfig: OperationFunction<[customMenuId: IdOf, body: Draft<E.CustomMenuConfig>], E.CustomMenu>
  /** PUT /api/customMenu/{customMenuId}/name, PE and Cloud only, callers unknown */
  readonly updateCustomMenuName: OperationFunction<[customMenuId: IdOf, body: string], void>
}

interface CustomTranslationOperations {
  /** DELETE /api/translation/custom/{localeCode}, PE and Cloud only, callers unknown */
  readonly deleteCustomTranslation: OperationFunction<[localeCode: string], void>
  /** DELETE /api/translation/custom/{localeCode}/{keyPath}, PE and Cloud only, callers unknown */
  readonly deleteCustomTranslationKey: OperationFunction<[localeCode: string, keyPath: string], void>
  /** GET /api/translation/custom/{localeCode}, PE and Cloud only, callers unknown */
  readonly getCustomTranslation: OperationFunction<[localeCode: string], E.JsonNode>
  /** GET /api/translation/custom/merged/{localeCode}, PE and Cloud only, callers unknown */
  readonly getMergedCustomTranslation: OperationFunction<[localeCode: string], E.JsonNode>
  /** PATCH /api/translation/custom/{localeCode}, PE and Cloud only, callers unknown */
  readonly patchCustomTranslation: OperationFunction<[localeCode: string, body: Draft<E.JsonNode>], void>
  /** POST /api/translation/custom/{localeCode}, PE and Cloud only, callers unknown */
  readonly saveCustomTranslation: OperationFunction<[localeCode: string, body: Draft<E.JsonNode>], void>
  /** POST /api/translation/custom/{localeCode}/upload, PE and Cloud only, callers unknown */
  readonly uploadCustomTranslation: OperationFunction<[localeCode: string, body: { file: FileContent } | FileValue], void>
}

interface CustomerOperations {
  /** DELETE /api/customer/{customerId}, TENANT_ADMIN */
  readonly deleteCustomer: OperationFunction<[customerId: IdOf], void>
  /** GET /api/customerInfos/all, PE and Cloud only, TENANT_ADMIN or CUSTOMER_USER */
  readonly getAllCustomerInfos: PagedOperationFunction<[query?: { pageSize?: Whole; page?: Whole; includeCustomers?: boolean; textSearch?: string; sortProperty?: 'createdTime' | 'title' | 'email' | 'country' | 'city' | Text; sortOrder?: 'ASC' | 'DESC' }], E.CustomerInfo>
  /** GET /api/customer/{customerId}, TENANT_ADMIN or CUSTOMER_USER */
  readonly getCustomerById: OperationFunction<[customerId: IdOf], E.Customer>
  /** GET /api/customer/{customerId}/customerInfos, PE and Cloud only, TENANT_ADMIN or CUSTOMER_USER */
  readonly getCustomerCustomerInfos: PagedOperationFunction<[customerId: IdOf, query?: { pageSize?: Whole; page?: Whole; includeCustomers?: boolean; textSearch?: string; sortProperty?: 'createdTime' | 'title' | 'email' | 'country' | 'city' | Text; sortOrder?: 'ASC' | 'DESC' }], E.CustomerInfo>
  /** GET /api/customer/info/{customerId}, PE and Cloud only, TENANT_ADMIN or CUSTOMER_USER */
  readonly getCustomerInfoById: OperationFunction<[customerId: IdOf], E.CustomerInfo>
  /** GET /api/customer/{customerId}/title, TENANT_ADMIN or CUSTOMER_USER */
  readonly getCustomerTitleById: OperationFunction<[customerId: IdOf], string>
  /** GET /api/customers, TENANT_ADMIN */
  readonly getCustomers: PagedOperationFunction<[query?: { pageSize?: Whole; page?: Whole; textSearch?: string; sortProperty?: 'createdTime' | 'title' | 'email' | 'country' | 'city' | Text; sortOrder?: 'ASC' | 'DESC' }], E.Customer>
  /** GET /api/entityGroup/{entityGroupId}/customers, PE and Cloud only, callers unknown */
  readonly getCustomersByEntityGroupId: PagedOperationFunction<[entityGroupId: IdOf, query?: { pageSize?: Whole; page?: Whole; textSearch?: string; sortProperty?: 'createdTime' | 'title' | 'email' | 'country' | 'city' | Text; sortOrder?: 'ASC' | 'DESC' }], E.Customer>
  /** GET /api/customers/list, TENANT_ADMIN, since 4.3.1.2 */
  readonly getCustomersByIds: OperationFunction<[query: { customerIds: OneOrMore<IdOf> }], E.Customer[]>
  /** GET /api/customer/{customerId}/shortInfo, TENANT_ADMIN or CUSTOMER_USER */
  readonly getShortCustomerInfoById: OperationFunction<[customerId: IdOf], E.JsonNode>
  /** GET /api/tenant/customers, TENANT_ADMIN */
  readonly getTenantCustomer: OperationFunction<[query: { customerTitle: string }], E.Customer>
  /** GET /api/user/customers, PE and Cloud only, TENANT_ADMIN or CUSTOMER_USER */
  readonly getUserCustomers: PagedOperationFunction<[query?: { pageSize?: Whole; page?: Whole; textSearch?: string; sortProperty?: 'createdTime' | 'title' | 'email' | 'country' | 'city' | Text; sortOrder?: 'ASC' | 'DESC' }], E.Customer>
  /** POST /api/customer, TENANT_ADMIN */
  readonly saveCustomer: OperationFunction<[body: Draft<E.Customer>, query?: { nameConflictPolicy?: E.NameConflictPolicy; uniquifySeparator?: string; uniquifyStrategy?: E.UniquifyStrategy; entityGroupId?: IdOf; entityGroupIds?: OneOrMore<IdOf> }], E.Customer>
}

interface DashboardOperations {
  /** POST /api/dashboard/{dashboardId}/customers/add, CE only, TENANT_ADMIN */
  readonly addDashboardCustomers: OperationFunction<[dashboardId: IdOf, body: readonly IdOf[]], E.Dashboard>
  /** POST /api/customer/{customerId}/dashboard/{dashboardId}, CE only, TENANT_ADMIN */
  readonly assignDashboardToCustomer: OperationFunction<[customerId: IdOf, dashboardId: IdOf], E.Dashboard>
  /** POST /api/edge/{edgeId}/dashboard/{dashboardId}, CE only, TENANT_ADMIN */
  readonly assignDashboardToEdge: OperationFunction<[edgeId: IdOf, dashboardId: IdOf], E.Dashboard>
  /** POST /api/customer/public/dashboard/{dashboardId}, CE only, TENANT_ADMIN */
  readonly assignDashboardToPublicCustomer: OperationFunction<[dashboardId: IdOf], E.Dashboard>
  /** DELETE /api/dashboard/{dashboardId}, TENANT_ADMIN */
  readonly deleteDashboard: OperationFunction<[dashboardId: IdOf], void>
  /** GET /api/entityGroup/{entityGroupId}/dashboards/export, PE and Cloud only, TENANT_ADMIN or CUSTOMER_USER */
  readonly exportGroupDashboards: OperationFunction<[entityGroupId: IdOf, query: { limit: Whole }], E.Dashboard[]>
  /** GET /api/dashboards/all, PE and Cloud only, TENANT_ADMIN or CUSTOMER_USER */
  readonly getAllDashboards: PagedOperationFunction<[query?: { pageSize?: Whole; page?: Whole; includeCustomers?: boolean; textSearch?: string; sortProperty?: 'createdTime' | 'title' | Text; sortOrder?: 'ASC' | 'DESC' }], E.DashboardInfo>
  /** GET /api/customer/{customerId}/dashboards, TENANT_ADMIN or CUSTOMER_USER */
  readonly getCustomerDashboards: PagedOperationFunction<[customerId: IdOf, query?: { pageSize?: Whole; page?: Whole; mobile?: boolean; textSearch?: string; sortProperty?: 'createdTime' | 'title' | Text; sortOrder?: 'ASC' | 'DESC'; includeCustomers?: boolean }], E.DashboardInfo>
  /** GET /api/customer/dashboard/home/info, PE and Cloud only, CUSTOMER_USER */
  readonly getCustomerHomeDashboardInfo: OperationFunction<[], E.HomeDashboardInfo>
  /** GET /api/dashboard/{dashboardId}, TENANT_ADMIN or CUSTOMER_USER */
  readonly getDashboardById: OperationFunction<[dashboardId: IdOf, query?: { includeResources?: boolean }], E.Dashboard>
  /** GET /api/dashboard/info/{dashboardId}, any user */
  readonly getDashboardInfoById: OperationFunction<[dashboardId: IdOf], E.DashboardInfo>
  /** GET /api/entityGroup/{entityGroupId}/dashboards, PE and Cloud only, TENANT_ADMIN or CUSTOMER_USER */
  readonly getDashboardsByEntityGroupId: PagedOperationFunction<[entityGroupId: IdOf, query?: { pageSize?: Whole; page?: Whole; textSearch?: string; sortProperty?: 'createdTime' | 'title' | Text; sortOrder?: 'ASC' | 'DESC' }], E.DashboardInfo>
  /** GET /api/dashboards/list, TENANT_ADMIN or CUSTOMER_USER, since 4.3.1.2 */
  readonly getDashboardsByIds: OperationFunction<[query: { dashboardIds: OneOrMore<IdOf> }], E.DashboardInfo[]>
  /** GET /api/edge/{edgeId}/dashboards, CE only, TENANT_ADMIN or CUSTOMER_USER */
  readonly getEdgeDashboards: PagedOperationFunction<[edgeId: IdOf, query?: { pageSize?: Whole; page?: Whole; textSearch?: string; sortProperty?: 'createdTime' | 'title' | Text; sortOrder?: 'ASC' | 'DESC' }], E.DashboardInfo>
  /** GET /api/dashboard/home, any user */
  readonly getHomeDashboard: OperationFunction<[], E.HomeDashboard>
  /** GET /api/dashboard/home/info, any user */
  readonly getHomeDashboardInfo: OperationFunction<[], E.HomeDashboardInfo>
  /** GET /api/dashboard/maxDatapointsLimit, any user */
  readonly getMaxDatapointsLimit: OperationFunction<[], number>
  /** GET /api/dashboard/serverTime, any user */
  readonly getServerTime: OperationFunction<[], number>
  /** GET /api/tenant/dashboards, TENANT_ADMIN */
  readonly getTenantDashboards: PagedOperationFunction<[query?: { pageSize?: Whole; page?: Whole; mobile?: boolean; textSearch?: string; sortProperty?: 'createdTime' | 'title' | Text; sortOrder?: 'ASC' | 'DESC' }], E.DashboardInfo>
  /** GET /api/tenant/{tenantId}/dashboards, SYS_ADMIN */
  readonly getTenantDashboardsByTenantId: PagedOperationFunction<[tenantId: IdOf, query?: { pageSize?: Whole; page?: Whole; textSearch?: string; sortProperty?: 'createdTime' | 'title' | Text; sortOrder?: 'ASC' | 'DESC' }], E.DashboardInfo>
  /** GET /api/tenant/dashboard/home/info, TENANT_ADMIN */
  readonly getTenantHomeDashboardInfo: OperationFunction<[], E.HomeDashboardInfo>
  /** GET /api/user/dashboards, PE and Cloud only, TENANT_ADMIN or CUSTOMER_USER */
  readonly getUserDashboards: PagedOperationFunction<[query?: { pageSize?: Whole; page?: Whole; mobile?: boolean; textSearch?: string; sortProperty?: 'createdTime' | 'title' | Text; sortOrder?: 'ASC' | 'DESC'; operation?: string; userId?: IdOf }], E.DashboardInfo>
  /** POST /api/entityGroup/{entityGroupId}/dashboards/import, PE and Cloud only, TENANT_ADMIN or CUSTOMER_USER */
  readonly importGroupDashboards: OperationFunction<[entityGroupId: IdOf, body: Draft<E.Dashboard>, query?: { overwrite?: boolean }], void>
  /** POST /api/dashboard/{dashboardId}/customers/remove, CE only, TENANT_ADMIN */
  readonly removeDashboardCustomers: OperationFunction<[dashboardId: IdOf, body: readonly IdOf[]], E.Dashboard>
  /** POST /api/dashboard, TENANT_ADMIN */
  readonly saveDashboard: OperationFunction<[body: Draft<E.Dashboard>, query?: { entityGroupId?: IdOf; entityGroupIds?: OneOrMore<IdOf> }], E.Dashboard>
  /** POST /api/customer/dashboard/home/info, PE and Cloud only, CUSTOMER_USER */
  readonly setCustomerHomeDashboardInfo: OperationFunction<[body: Draft<E.HomeDashboardInfo>], void>
  /** POST /api/tenant/dashboard/home/info, TENANT_ADMIN */
  readonly setTenantHomeDashboardInfo: OperationFunction<[body: Draft<E.HomeDashboardInfo>], void>
  /** DELETE /api/customer/{customerId}/dashboard/{dashboardId}, CE only, TENANT_ADMIN */
  readonly unassignDashboardFromCustomer: OperationFunction<[customerId: IdOf, dashboardId: IdOf], E.Dashboard>
  /** DELETE /api/edge/{edgeId}/dashboard/{dashboardId}, CE only, TENANT_ADMIN */
  readonly unassignDashboardFromEdge: OperationFunction<[edgeId: IdOf, dashboardId: IdOf], E.Dashboard>
  /** DELETE /api/customer/public/dashboard/{dashboardId}, CE only, TENANT_ADMIN */
  readonly unassignDashboardFromPublicCustomer: OperationFunction<[dashboardId: IdOf], E.Dashboard>
  /** POST /api/dashboard/{dashboardId}/customers, CE only, TENANT_ADMIN */
  readonly updateDashboardCustomers: OperationFunction<[dashboardId: IdOf, body?: readonly IdOf[]], E.Dashboard>
}

interface DashboardReportOperations {
  /** POST /api/report/{dashboardId}/download, PE and Cloud only, TENANT_ADMIN or CUSTOMER_USER */
  readonly downloadDashboardReport: OperationFunction<[dashboardId: IdOf, body: Draft<E.JsonNode>], Uint8Array>
  /** POST /api/report/test, PE and Cloud only, TENANT_ADMIN or CUSTOMER_USER */
  readonly downloadTestReport: OperationFunction<[body: Draft<E.DashboardReportConfig>, query?: { reportsServerEndpointUrl?: string }], Uint8Array>
}

interface DeviceOperations {
  /** POST /api/customer/{customerId}/device/{deviceId}, CE only, TENANT_ADMIN */
  readonly assignDeviceToCustomer: OperationFunction<[customerId: IdOf, deviceId: IdOf], E.Device>
  /** POST /api/edge/{edgeId}/device/{deviceId}, CE only, TENANT_ADMIN */
  readonly assignDeviceToEdge: OperationFunction<[edgeId: IdOf, deviceId: IdOf], E.Device>
  /** POST /api/customer/public/device/{deviceId}, CE only, TENANT_ADMIN */
  readonly assignDeviceToPublicCustomer: OperationFunction<[deviceId: IdOf], E.Device>
  /** POST /api/tenant/{tenantId}/device/{deviceId}, TENANT_ADMIN */
  readonly assignDeviceToTenant: OperationFunction<[tenantId: IdOf, deviceId: IdOf], E.Device>
  /** POST /api/customer/device/{deviceName}/claim, CUSTOMER_USER */
  readonly claimDevice: OperationFunction<[deviceName: string, body?: Draft<E.ClaimRequest>, query?: { subCustomerId?: IdOf }], any>
  /** GET /api/devices/count/{otaPackageType}/{otaPackageId}/{entityGroupId}, PE and Cloud only, TENANT_ADMIN or CUSTOMER_USER */
  readonly countByDeviceGroupAndEmptyOtaPackage: OperationFunction<[otaPackageType: 'FIRMWARE' | 'SOFTWARE', otaPackageId: IdOf, entityGroupId: IdOf], number>
  /** GET /api/devices/count/{otaPackageType}/{deviceProfileId}, TENANT_ADMIN or CUSTOMER_USER */
  readonly countByDeviceProfileAndEmptyOtaPackage: OperationFunction<[otaPackageType: 'FIRMWARE' | 'SOFTWARE', deviceProfileId: IdOf], number>
  /** DELETE /api/device/{deviceId}, TENANT_ADMIN */
  readonly deleteDevice: OperationFunction<[deviceId: IdOf], void>
  /** POST /api/devices, TENANT_ADMIN or CUSTOMER_USER */
  readonly findDevicesByQuery: OperationFunction<[body: Draft<E.DeviceSearchQuery>], E.Device[]>
  /** GET /api/deviceInfos/all, PE and Cloud only, TENANT_ADMIN or CUSTOMER_USER */
  readonly getAllDeviceInfos: PagedOperationFunction<[query?: { pageSize?: Whole; page?: Whole; includeCustomers?: boolean; deviceProfileId?: IdOf; active?: boolean; textSearch?: string; sortProperty?: 'createdTime' | 'name' | 'deviceProfileName' | 'label' | 'customerTitle' | Text; sortOrder?: 'ASC' | 'DESC' }], E.DeviceInfo>
  /** GET /api/customer/{customerId}/deviceInfos, TENANT_ADMIN or CUSTOMER_USER */
  readonly getCustomerDeviceInfos: PagedOperationFunction<[customerId: IdOf, query?: { pageSize?: Whole; page?: Whole; type?: string; deviceProfileId?: IdOf; active?: boolean; textSearch?: string; sortProperty?: 'createdTime' | 'name' | 'deviceProfileName' | 'label' | 'customerTitle' | Text; sortOrder?: 'ASC' | 'DESC'; includeCustomers?: boolean }], E.DeviceInfo>
  /** GET /api/customer/{customerId}/devices, TENANT_ADMIN or CUSTOMER_USER */
  readonly getCustomerDevices: PagedOperationFunction<[customerId: IdOf, query?: { pageSize?: Whole; page?: Whole; type?: string; textSearch?: string; sortProperty?: 'createdTime' | 'name' | 'deviceProfileName' | 'label' | 'customerTitle' | Text; sortOrder?: 'ASC' | 'DESC' }], E.Device>
  /** GET /api/device/{deviceId}, TENANT_ADMIN or CUSTOMER_USER */
  readonly getDeviceById: OperationFunction<[deviceId: IdOf], E.Device>
  /** GET /api/device/{deviceId}/credentials, TENANT_ADMIN or CUSTOMER_USER */
  readonly getDeviceCredentialsByDeviceId: OperationFunction<[deviceId: IdOf], E.DeviceCredentials>
  /** GET /api/device/info/{deviceId}, TENANT_ADMIN or CUSTOMER_USER */
  readonly getDeviceInfoById: OperationFunction<[deviceId: IdOf], E.DeviceInfo>
  /** GET /api/device/types, TENANT_ADMIN or CUSTOMER_USER @deprecated */
  readonly getDeviceTypes: OperationFunction<[], E.EntitySubtype[]>
  /** GET /api/entityGroup/{entityGroupId}/devices, PE and Cloud only, TENANT_ADMIN or CUSTOMER_USER */
  readonly getDevicesByEntityGroupId: PagedOperationFunction<[entityGroupId: IdOf, query?: { pageSize?: Whole; page?: Whole; textSearch?: string; sortProperty?: 'createdTime' | 'name' | 'deviceProfileName' | 'label' | 'customerTitle' | Text; sortOrder?: 'ASC' | 'DESC' }], E.Device>
  /** GET /api/devices, TENANT_ADMIN or CUSTOMER_USER */
  readonly getDevicesByIds: OperationFunction<[query: { deviceIds: OneOrMore<IdOf> }], E.Device[]>
  /** GET /api/edge/{edgeId}/devices, CE only, TENANT_ADMIN or CUSTOMER_USER */
  readonly getEdgeDevices: PagedOperationFunction<[edgeId: IdOf, query?: { pageSize?: Whole; page?: Whole; type?: string; deviceProfileId?: IdOf; active?: boolean; textSearch?: string; sortProperty?: 'createdTime' | 'name' | 'deviceProfileName' | 'label' | 'customerTitle' | Text; sortOrder?: 'ASC' | 'DESC'; startTime?: Time; endTime?: Time }], E.DeviceInfo>
  /** GET /api/tenant/device, TENANT_ADMIN, since 4.3.1.2 */
  readonly getTenantDeviceByName: OperationFunction<[query: { deviceName: string }], E.Device>
  /** GET /api/tenant/deviceInfos, CE only, TENANT_ADMIN */
  readonly getTenantDeviceInfos: PagedOperationFunction<[query?: { pageSize?: Whole; page?: Whole; type?: string; deviceProfileId?: IdOf; active?: boolean; textSearch?: string; sortProperty?: 'createdTime' | 'name' | 'deviceProfileName' | 'label' | 'customerTitle' | Text; sortOrder?: 'ASC' | 'DESC' }], E.DeviceInfo>
  /** GET /api/tenant/devices, TENANT_ADMIN */
  readonly getTenantDevices: PagedOperationFunction<[query?: { pageSize?: Whole; page?: Whole; type?: string; textSearch?: string; sortProperty?: 'createdTime' | 'name' | 'deviceProfileName' | 'label' | 'customerTitle' | Text; sortOrder?: 'ASC' | 'DESC' }], E.Device>
  /** GET /api/user/devices, PE and Cloud only, TENANT_ADMIN or CUSTOMER_USER */
  readonly getUserDevices: PagedOperationFunction<[query?: { pageSize?: Whole; page?: Whole; type?: string; textSearch?: string; sortProperty?: 'createdTime' | 'name' | 'deviceProfileName' | 'label' | 'customerTitle' | Text; sortOrder?: 'ASC' | 'DESC' }], E.Device>
  /** POST /api/device/bulk_import, TENANT_ADMIN */
  readonly processDevicesBulkImport: OperationFunction<[body: Draft<E.BulkImportRequest>], E.BulkImportResultDevice>
  /** DELETE /api/customer/device/{deviceName}/claim, TENANT_ADMIN or CUSTOMER_USER */
  readonly reClaimDevice: OperationFunction<[deviceName: string], void>
  /** POST /api/device, TENANT_ADMIN or CUSTOMER_USER */
  readonly saveDevice: OperationFunction<[body: Draft<E.Device>, query?: { accessToken?: string; nameConflictPolicy?: E.NameConflictPolicy; uniquifySeparator?: string; uniquifyStrategy?: E.UniquifyStrategy; entityGroupId?: IdOf; entityGroupIds?: OneOrMore<IdOf> }], E.Device>
  /** POST /api/device-with-credentials, TENANT_ADMIN or CUSTOMER_USER */
  readonly saveDeviceWithCredentials: OperationFunction<[body: Draft<E.SaveDeviceWithCredentialsRequest>, query?: { nameConflictPolicy?: E.NameConflictPolicy; uniquifySeparator?: string; uniquifyStrategy?: E.UniquifyStrategy; entityGroupId?: IdOf; entityGroupIds?: OneOrMore<IdOf> }], E.Device>
  /** DELETE /api/customer/device/{deviceId}, CE only, TENANT_ADMIN */
  readonly unassignDeviceFromCustomer: OperationFunction<[deviceId: IdOf], E.Device>
  /** DELETE /api/edge/{edgeId}/device/{deviceId}, CE only, TENANT_ADMIN */
  readonly unassignDeviceFromEdge: OperationFunction<[edgeId: IdOf, deviceId: IdOf], E.Device>
  /** POST /api/device/credentials, TENANT_ADMIN */
  readonly updateDeviceCredentials: OperationFunction<[body: Draft<E.DeviceCredentials>], E.DeviceCredentials>
}

interface DeviceConnectivityOperations {
  /** GET /api/device-connectivity/gateway-launch/{deviceId}/docker-compose/download, any user */
  readonly downloadGatewayDockerCompose: OperationFunction<[deviceId: IdOf], Uint8Array>
  /** GET /api/device-connectivity/{protocol}/certificate/download, no login needed */
  readonly downloadServerCertificate: OperationFunction<[protocol: string], Uint8Array>
  /** GET /api/device-connectivity/{deviceId}, TENANT_ADMIN or CUSTOMER_USER */
  readonly getDevicePublishTelemetryCommands: OperationFunction<[deviceId: IdOf], E.JsonNode>
}

interface DeviceGroupOtaPackageOperations {
  /** DELETE /api/deviceGroupOtaPackage/{id}, PE and Cloud only, callers unknown */
  readonly deleteDeviceGroupOtaPackage: OperationFunction<[id: IdOf], void>
  /** GET /api/deviceGroupOtaPackage/{groupId}/{firmwareType}, PE and Cloud only, callers unknown */
  readonly getFirmwareById: OperationFunction<[groupId: IdOf, firmwareType: string], E.DeviceGroupOtaPackage>
  /** POST /api/deviceGroupOtaPackage, PE and Cloud only, callers unknown */
  readonly saveDeviceGroupOtaPackage: OperationFunction<[body: Draft<E.DeviceGroupOtaPackage>], E.DeviceGroupOtaPackage>
}

interface DeviceProfileOperations {
  /** DELETE /api/deviceProfile/{deviceProfileId}, TENANT_ADMIN */
  readonly deleteDeviceProfile: OperationFunction<[deviceProfileId: IdOf], void>
  /** GET /api/deviceProfile/devices/keys/attributes, TENANT_ADMIN */
  readonly getAttributesKeys: OperationFunction<[query?: { deviceProfileId?: IdOf }], string[]>
  /** GET /api/deviceProfileInfo/default, TENANT_ADMIN or CUSTOMER_USER */
  readonly getDefaultDeviceProfileInfo: OperationFunction<[], E.DeviceProfileInfo>
  /** GET /api/deviceProfile/{deviceProfileId}, TENANT_ADMIN */
  readonly getDeviceProfileById: OperationFunction<[deviceProfileId: IdOf, query?: { inlineImages?: boolean }], E.DeviceProfile>
  /** GET /api/deviceProfileInfo/{deviceProfileId}, TENANT_ADMIN or CUSTOMER_USER */
  readonly getDeviceProfileInfoById: OperationFunction<[deviceProfileId: IdOf], E.DeviceProfileInfo>
  /** GET /api/deviceProfileInfos, TENANT_ADMIN or CUSTOMER_USER */
  readonly getDeviceProfileInfos: PagedOperationFunction<[query?: { pageSize?: Whole; page?: Whole; textSearch?: string; sortProperty?: 'createdTime' | 'name' | 'type' | 'transportType' | 'description' | 'isDefault' | Text; sortOrder?: 'ASC' | 'DESC'; transportType?: 'DEFAULT' | 'MQTT' | 'COAP' | 'LWM2M' | 'SNMP' }], E.DeviceProfileInfo>
  /** GET /api/deviceProfileInfos/list, TENANT_ADMIN, since 4.3.1.2 */
  readonly getDeviceProfileInfosByIds: OperationFunction<[query: { deviceProfileIds: OneOrMore<IdOf> }], E.DeviceProfileInfo[]>
  /** GET /api/deviceProfile/names, TENANT_ADMIN or CUSTOMER_USER */
  readonly getDeviceProfileNames: OperationFunction<[query?: { activeOnly?: boolean }], E.EntityInfo[]>
  /** GET /api/deviceProfile/devices/keys/timeseries, TENANT_ADMIN */
  readonly getDeviceProfileTimeseriesKeys: OperationFunction<[query?: { deviceProfileId?: IdOf }], string[]>
  /** GET /api/deviceProfiles, TENANT_ADMIN */
  readonly getDeviceProfiles: PagedOperationFunction<[query?: { pageSize?: Whole; page?: Whole; textSearch?: string; sortProperty?: 'createdTime' | 'name' | 'type' | 'transportType' | 'description' | 'isDefault' | Text; sortOrder?: 'ASC' | 'DESC' }], E.DeviceProfile>
  /** POST /api/deviceProfile, TENANT_ADMIN */
  readonly saveDeviceProfile: OperationFunction<[body: Draft<E.DeviceProfile>], E.DeviceProfile>
  /** POST /api/deviceProfile/{deviceProfileId}/default, TENANT_ADMIN */
  readonly setDefaultDeviceProfile: OperationFunction<[deviceProfileId: IdOf], E.DeviceProfile>
}

interface DomainOperations {
  /** DELETE /api/domain/{id}, SYS_ADMIN, since 3.8 */
  readonly deleteDomain: OperationFunction<[id: IdOf], void>
  /** GET /api/domain/cloud/info/{id}, Cloud only, any user */
  readonly getCloudDomainInfoById: OperationFunction<[id: IdOf], E.CloudDomainInfo>
  /** GET /api/domain/info/{id}, SYS_ADMIN, since 3.8 */
  readonly getDomainInfoById: OperationFunction<[id: IdOf], E.DomainInfo>
  /** GET /api/domain/infos, SYS_ADMIN, since 3.8 */
  readonly getDomainInfos: PagedOperationFunction<[query?: { pageSize?: Whole; page?: Whole; textSearch?: string; sortProperty?: string; sortOrder?: string }], E.DomainInfo>
  /** POST /api/domain, SYS_ADMIN, since 3.8 */
  readonly saveDomain: OperationFunction<[body: Draft<E.Domain>, query?: { oauth2ClientIds?: OneOrMore<IdOf> }], E.Domain>
  /** PUT /api/domain/{id}/oauth2Clients, SYS_ADMIN, since 3.8 */
  readonly updateDomainOauth2Clients: OperationFunction<[id: IdOf, body: readonly IdOf[]], void>
}

interface EdgeOperations {
  /** POST /api/license/activateInstance, PE and Cloud only, no login needed */
  readonly activateInstance: OperationFunction<[query: { licenseSecret: string; releaseDate: string }], E.JsonNode>
  /** POST /api/customer/{customerId}/edge/{edgeId}, CE only, TENANT_ADMIN */
  readonly assignEdgeToCustomer: OperationFunction<[customerId: IdOf, edgeId: IdOf], E.Edge>
  /** POST /api/customer/public/edge/{edgeId}, CE only, TENANT_ADMIN */
  readonly assignEdgeToPublicCustomer: OperationFunction<[edgeId: IdOf], E.Edge>
  /** POST /api/license/checkInstance, PE and Cloud only, no login needed */
  readonly checkInstance: OperationFunction<[body: Draft<E.JsonNode>], E.JsonNode>
  /** DELETE /api/edge/{edgeId}, TENANT_ADMIN */
  readonly deleteEdge: OperationFunction<[edgeId: IdOf], void>
  /** POST /api/edges, TENANT_ADMIN or CUSTOMER_USER */
  readonly findEdgesByQuery: OperationFunction<[body: Draft<E.EdgeSearchQuery>], E.Edge[]>
  /** GET /api/edge/missingToRelatedRuleChains/{edgeId}, TENANT_ADMIN */
  readonly findMissingToRelatedRuleChains: OperationFunction<[edgeId: IdOf], Record<string, string[]>>
  /** GET /api/edgeInfos/all, PE and Cloud only, TENANT_ADMIN or CUSTOMER_USER */
  readonly getAllEdgeInfos: PagedOperationFunction<[query?: { pageSize?: Whole; page?: Whole; includeCustomers?: boolean; type?: string; textSearch?: string; sortProperty?: 'createdTime' | 'name' | 'type' | 'label' | 'customerTitle' | Text; sortOrder?: 'ASC' | 'DESC' }], E.EdgeInfo>
  /** GET /api/customer/{customerId}/edgeInfos, TENANT_ADMIN or CUSTOMER_USER */
  readonly getCustomerEdgeInfos: PagedOperationFunction<[customerId: IdOf, query?: { pageSize?: Whole; page?: Whole; type?: string; textSearch?: string; sortProperty?: 'createdTime' | 'name' | 'type' | 'label' | 'customerTitle' | Text; sortOrder?: 'ASC' | 'DESC'; includeCustomers?: boolean }], E.EdgeInfo>
  /** GET /api/customer/{customerId}/edges, TENANT_ADMIN or CUSTOMER_USER */
  readonly getCustomerEdges: PagedOperationFunction<[customerId: IdOf, query?: { pageSize?: Whole; page?: Whole; type?: string; textSearch?: string; sortProperty?: 'createdTime' | 'name' | 'type' | 'label' | 'customerTitle' | Text; sortOrder?: 'ASC' | 'DESC' }], E.Edge>
  /** GET /api/edge/{edgeId}, TENANT_ADMIN or CUSTOMER_USER */
  readonly getEdgeById: OperationFunction<[edgeId: IdOf], E.Edge>
  /** GET /api/edge/info/{edgeId}, TENANT_ADMIN or CUSTOMER_USER */
  readonly getEdgeInfoById: OperationFunction<[edgeId: IdOf], E.EdgeInfo>
  /** GET /api/edge/instructions/install/{edgeId}/{method}, TENANT_ADMIN */
  readonly getEdgeInstallInstructions: OperationFunction<[edgeId: IdOf, method: 'docker' | 'ubuntu' | 'centos'], E.EdgeInstructions>
  /** GET /api/edges/list, TENANT_ADMIN or CUSTOMER_USER, since 4.3.1.2 */
  readonly getEdgeList: OperationFunction<[query: { edgeIds: OneOrMore<IdOf> }], E.Edge[]>
  /** GET /api/edge/types, TENANT_ADMIN or CUSTOMER_USER */
  readonly getEdgeTypes: OperationFunction<[], E.EntitySubtype[]>
  /** GET /api/edge/instructions/upgrade/{edgeVersion}/{method}, TENANT_ADMIN */
  readonly getEdgeUpgradeInstructions: OperationFunction<[edgeVersion: string, method: 'docker' | 'ubuntu' | 'centos'], E.EdgeInstructions>
  /** GET /api/edges, TENANT_ADMIN */
  readonly getEdges: PagedOperationFunction<[query?: { pageSize?: Whole; page?: Whole; textSearch?: string; sortProperty?: 'createdTime' | 'name' | 'type' | 'label' | 'customerTitle' | Text; sortOrder?: 'ASC' | 'DESC' }], E.Edge>
  /** GET /api/entityGroup/{entityGroupId}/edges, PE and Cloud only, TENANT_ADMIN or CUSTOMER_USER */
  readonly getEdgesByEntityGroupId: PagedOperationFunction<[entityGroupId: IdOf, query?: { pageSize?: Whole; page?: Whole; textSearch?: string; sortProperty?: 'createdTime' | 'name' | 'type' | 'label' | 'customerTitle' | Text; sortOrder?: 'ASC' | 'DESC' }], E.Edge>
  /** GET /api/tenant/edge, TENANT_ADMIN, since 4.3.1.2 */
  readonly getTenantEdgeByName: OperationFunction<[query: { edgeName: string }], E.Edge>
  /** GET /api/tenant/edgeInfos, CE only, TENANT_ADMIN */
  readonly getTenantEdgeInfos: PagedOperationFunction<[query?: { pageSize?: Whole; page?: Whole; type?: string; textSearch?: string; sortProperty?: 'createdTime' | 'name' | 'type' | 'label' | 'customerTitle' | Text; sortOrder?: 'ASC' | 'DESC' }], E.EdgeInfo>
  /** GET /api/tenant/edges, TENANT_ADMIN */
  readonly getTenantEdges: PagedOperationFunction<[query?: { pageSize?: Whole; page?: Whole; type?: string; textSearch?: string; sortProperty?: 'createdTime' | 'name' | 'type' | 'label' | 'customerTitle' | Text; sortOrder?: 'ASC' | 'DESC' }], E.Edge>
  /** GET /api/user/edges, PE and Cloud only, TENANT_ADMIN or CUSTOMER_USER */
  readonly getUserEdges: PagedOperationFunction<[query?: { pageSize?: Whole; page?: Whole; type?: string; textSearch?: string; sortProperty?: 'createdTime' | 'name' | 'type' | 'label' | 'customerTitle' | Text; sortOrder?: 'ASC' | 'DESC' }], E.Edge>
  /** GET /api/edge/{edgeId}/upgrade/available, TENANT_ADMIN */
  readonly isEdgeUpgradeAvailable: OperationFunction<[edgeId: IdOf], boolean>
  /** GET /api/edges/enabled, any user */
  readonly isEdgesSupportEnabled: OperationFunction<[], boolean>
  /** POST /api/edge/bulk_import, TENANT_ADMIN */
  readonly processEdgesBulkImport: OperationFunction<[body: Draft<E.BulkImportRequest>], E.BulkImportResultEdge>
  /** POST /api/edge, TENANT_ADMIN */
  readonly saveEdge: OperationFunction<[body: Draft<E.Edge>, query?: { entityGroupId?: IdOf; entityGroupIds?: OneOrMore<IdOf> }], E.Edge>
  /** POST /api/edge/{edgeId}/{ruleChainId}/root, TENANT_ADMIN */
  readonly setEdgeRootRuleChain: OperationFunction<[edgeId: IdOf, ruleChainId: IdOf], E.Edge>
  /** POST /api/edge/sync/{edgeId}, TENANT_ADMIN */
  readonly syncEdge: OperationFunction<[edgeId: IdOf], void>
  /** DELETE /api/customer/edge/{edgeId}, CE only, TENANT_ADMIN */
  readonly unassignEdgeFromCustomer: OperationFunction<[edgeId: IdOf], E.Edge>
}

interface EdgeEventOperations {
  /** GET /api/edge/{edgeId}/events, TENANT_ADMIN */
  readonly getEdgeEvents: PagedOperationFunction<[edgeId: IdOf, query?: { pageSize?: Whole; page?: Whole; textSearch?: string; sortProperty?: 'createdTime' | 'name' | 'type' | 'label' | 'customerTitle' | Text; sortOrder?: 'ASC' | 'DESC'; startTime?: Time; endTime?: Time }], E.EdgeEvent>
}

interface EntitiesVersionControlOperations {
  /** GET /api/entities/vc/diff/{entityType}/{internalEntityUuid}, TENANT_ADMIN */
  readonly compareEntityDataToVersion: OperationFunction<[entityType: E.EntityType, internalEntityUuid: IdOf, query: { versionId: IdOf }] | [entity: EntityLike, query: { versionId: IdOf }], E.EntityDataDiff>
  /** GET /api/entities/vc/info/{versionId}/{entityType}/{externalEntityUuid}, TENANT_ADMIN */
  readonly getEntityDataInfo: OperationFunction<[versionId: IdOf, entityType: E.EntityType, externalEntityUuid: IdOf, query?: { internalEntityId?: IdOf }] | [versionId: IdOf, entity: EntityLike, query?: { internalEntityId?: IdOf }], E.EntityDataInfo>
  /** GET /api/entities/vc/version/{requestId}/status, TENANT_ADMIN */
  readonly getVersionCreateRequestStatus: OperationFunction<[requestId: IdOf], E.VersionCreationResult>
  /** GET /api/entities/vc/entity/{requestId}/status, TENANT_ADMIN */
  readonly getVersionLoadRequestStatus: OperationFunction<[requestId: IdOf], E.VersionLoadResult>
  /** GET /api/entities/vc/entity/{versionId}, TENANT_ADMIN */
  readonly listAllEntitiesAtVersion: OperationFunction<[versionId: IdOf], E.VersionedEntityInfo[]>
  /** GET /api/entities/vc/branches, TENANT_ADMIN */
  readonly listBranches: OperationFunction<[], E.BranchInfo[]>
  /** GET /api/entities/vc/entity/{entityType}/{versionId}, TENANT_ADMIN */
  readonly listEntitiesAtVersion: OperationFunction<[entityType: E.EntityType, versionId: IdOf], E.VersionedEntityInfo[]>
  /** GET /api/entities/vc/version/{entityType}, TENANT_ADMIN */
  readonly listEntityTypeVersions: PagedOperationFunction<[entityType: E.EntityType, query: { branch: string; pageSize?: Whole; page?: Whole; textSearch?: string; sortProperty?: 'timestamp' | Text; sortOrder?: 'ASC' | 'DESC' }], E.EntityVersion>
  /** GET /api/entities/vc/version/{entityType}/{externalEntityUuid}, TENANT_ADMIN */
  readonly listEntityVersions: PagedOperationFunction<[entityType: E.EntityType, externalEntityUuid: IdOf, query: { branch: string; pageSize?: Whole; page?: Whole; textSearch?: string; sortProperty?: 'timestamp' | Text; sortOrder?: 'ASC' | 'DESC'; internalEntityId?: IdOf }] | [entity: EntityLike, query: { branch: string; pageSize?: Whole; page?: Whole; textSearch?: string; sortProperty?: 'timestamp' | Text; sortOrder?: 'ASC' | 'DESC'; internalEntityId?: IdOf }], E.EntityVersion>
  /** GET /api/entities/vc/version, TENANT_ADMIN */
  readonly listVersions: PagedOperationFunction<[query: { branch: string; pageSize?: Whole; page?: Whole; textSearch?: string; sortProperty?: 'timestamp' | Text; sortOrder?: 'ASC' | 'DESC' }], E.EntityVersion>
  /** POST /api/entities/vc/entity, TENANT_ADMIN */
  readonly loadEntitiesVersion: OperationFunction<[body: Draft<E.VersionLoadRequest>], string>
  /** POST /api/entities/vc/version, TENANT_ADMIN */
  readonly saveEntitiesVersion: OperationFunction<[body: Draft<E.VersionCreateRequest>], string>
}

interface EntityGroupOperations {
  /** POST /api/entityGroup/{entityGroupId}/addEntities, PE and Cloud only, TENANT_ADMIN or CUSTOMER_USER */
  readonly addEntitiesToEntityGroup: OperationFunction<[entityGroupId: IdOf, body: readonly IdOf[]], void>
  /** POST /api/edge/{edgeId}/entityGroup/{entityGroupId}/{groupType}, PE and Cloud only, TENANT_ADMIN or CUSTOMER_USER */
  readonly assignEntityGroupToEdge: OperationFunction<[edgeId: IdOf, entityGroupId: IdOf, groupType: 'ASSET' | 'DEVICE' | 'USER' | 'ENTITY_VIEW' | 'DASHBOARD'], E.EntityGroup>
  /** DELETE /api/entityGroup/{entityGroupId}, PE and Cloud only, TENANT_ADMIN or CUSTOMER_USER */
  readonly deleteEntityGroup: OperationFunction<[entityGroupId: IdOf], void>
  /** GET /api/allEntityGroups/edge/{edgeId}/{groupType}, PE and Cloud only, TENANT_ADMIN or CUSTOMER_USER */
  readonly getAllEdgeEntityGroups: OperationFunction<[edgeId: IdOf, groupType: 'ASSET' | 'DEVICE' | 'USER' | 'ENTITY_VIEW' | 'DASHBOARD'], E.EntityGroupInfo[]>
  /** GET /api/entityGroups/{ownerType}/{ownerId}/{groupType}/all, PE and Cloud only, TENANT_ADMIN or CUSTOMER_USER */
  readonly getAllEntityGroupsByOwnerAndType: OperationFunction<[ownerType: 'TENANT' | 'CUSTOMER', ownerId: IdOf, groupType: 'CUSTOMER' | 'ASSET' | 'DEVICE' | 'USER' | 'ENTITY_VIEW' | 'DASHBOARD' | 'EDGE'], E.EntityGroupInfo[]>
  /** GET /api/entityGroups/{groupType}/all, PE and Cloud only, TENANT_ADMIN or CUSTOMER_USER */
  readonly getAllEntityGroupsByType: OperationFunction<[groupType: 'CUSTOMER' | 'ASSET' | 'DEVICE' | 'USER' | 'ENTITY_VIEW' | 'DASHBOARD' | 'EDGE', query?: { includeShared?: boolean }], E.EntityGroupInfo[]>
  /** GET /api/entityGroups/{groupType}/shared/all, PE and Cloud only, TENANT_ADMIN or CUSTOMER_USER */
  readonly getAllSharedEntityGroups: OperationFunction<[groupType: 'CUSTOMER' | 'ASSET' | 'DEVICE' | 'USER' | 'ENTITY_VIEW' | 'DASHBOARD' | 'EDGE'], E.EntityGroupInfo[]>
  /** GET /api/entityGroups/edge/{edgeId}/{groupType}, PE and Cloud only, TENANT_ADMIN or CUSTOMER_USER */
  readonly getEdgeEntityGroups: PagedOperationFunction<[edgeId: IdOf, groupType: 'ASSET' | 'DEVICE' | 'USER' | 'ENTITY_VIEW' | 'DASHBOARD', query?: { pageSize?: Whole; page?: Whole; textSearch?: string; sortProperty?: string; sortOrder?: 'ASC' | 'DESC' }], E.EntityGroupInfo>
  /** GET /api/entityGroup/{entityGroupId}/entities, PE and Cloud only, TENANT_ADMIN or CUSTOMER_USER */
  readonly getEntities: PagedOperationFunction<[entityGroupId: IdOf, query?: { pageSize?: Whole; page?: Whole; textSearch?: string; sortProperty?: string; sortOrder?: 'ASC' | 'DESC' }], E.ShortEntityView>
  /** GET /api/entityGroup/all/{ownerType}/{ownerId}/{groupType}, PE and Cloud only, TENANT_ADMIN or CUSTOMER_USER */
  readonly getEntityGroupAllByOwnerAndType: OperationFunction<[ownerType: 'TENANT' | 'CUSTOMER', ownerId: IdOf, groupType: 'CUSTOMER' | 'ASSET' | 'DEVICE' | 'USER' | 'ENTITY_VIEW' | 'DASHBOARD' | 'EDGE'], E.EntityGroupInfo>
  /** GET /api/entityGroup/{entityGroupId}, PE and Cloud only, TENANT_ADMIN or CUSTOMER_USER */
  readonly getEntityGroupById: OperationFunction<[entityGroupId: IdOf], E.EntityGroupInfo>
  /** GET /api/entityGroup/{ownerType}/{ownerId}/{groupType}/{groupName}, PE and Cloud only, TENANT_ADMIN or CUSTOMER_USER */
  readonly getEntityGroupByOwnerAndNameAndType: OperationFunction<[ownerType: 'TENANT' | 'CUSTOMER', ownerId: IdOf, groupType: 'CUSTOMER' | 'ASSET' | 'DEVICE' | 'USER' | 'ENTITY_VIEW' | 'DASHBOARD' | 'EDGE', groupName: string], E.EntityGroupInfo>
  /** GET /api/entityGroupInfo/{entityGroupId}, PE and Cloud only, TENANT_ADMIN or CUSTOMER_USER */
  readonly getEntityGroupEntityInfoById: OperationFunction<[entityGroupId: IdOf], E.EntityInfo>
  /** GET /api/entityGroupInfos, PE and Cloud only, TENANT_ADMIN or CUSTOMER_USER */
  readonly getEntityGroupEntityInfosByIds: OperationFunction<[query: { entityGroupIds: OneOrMore<IdOf> }], E.EntityInfo[]>
  /** GET /api/entityGroupInfos/{ownerType}/{ownerId}/{groupType}, PE and Cloud only, TENANT_ADMIN or CUSTOMER_USER */
  readonly getEntityGroupEntityInfosByOwnerAndTypeAndPageLink: PagedOperationFunction<[ownerType: 'TENANT' | 'CUSTOMER', ownerId: IdOf, groupType: 'CUSTOMER' | 'ASSET' | 'DEVICE' | 'USER' | 'ENTITY_VIEW' | 'DASHBOARD' | 'EDGE', query?: { pageSize?: Whole; page?: Whole; textSearch?: string; sortProperty?: string; sortOrder?: 'ASC' | 'DESC' }], E.EntityInfo>
  /** GET /api/entityGroupInfos/{groupType}, PE and Cloud only, TENANT_ADMIN or CUSTOMER_USER */
  readonly getEntityGroupEntityInfosByTypeAndPageLink: PagedOperationFunction<[groupType: 'CUSTOMER' | 'ASSET' | 'DEVICE' | 'USER' | 'ENTITY_VIEW' | 'DASHBOARD' | 'EDGE', query?: { pageSize?: Whole; page?: Whole; includeShared?: boolean; textSearch?: string; sortProperty?: string; sortOrder?: 'ASC' | 'DESC' }], E.EntityInfo>
  /** GET /api/entityGroupInfosHierarchy/{ownerType}/{ownerId}/{groupType}, PE and Cloud only, TENANT_ADMIN or CUSTOMER_USER */
  readonly getEntityGroupEntityInfosHierarchyByOwnerAndTypeAndPageLink: PagedOperationFunction<[ownerType: 'TENANT' | 'CUSTOMER', ownerId: IdOf, groupType: 'CUSTOMER' | 'ASSET' | 'DEVICE' | 'USER' | 'ENTITY_VIEW' | 'DASHBOARD' | 'EDGE', query?: { pageSize?: Whole; page?: Whole; textSearch?: string; sortProperty?: string; sortOrder?: 'ASC' | 'DESC' }], E.EntityInfo>
  /** GET /api/entityGroups/list, PE and Cloud only, TENANT_ADMIN or CUSTOMER_USER */
  readonly getEntityGroupsByIds: OperationFunction<[query: { entityGroupIds: OneOrMore<IdOf> }], E.EntityGroupInfo[]>
  /** GET /api/entityGroups/{ownerType}/{ownerId}/{groupType}, PE and Cloud only, TENANT_ADMIN or CUSTOMER_USER */
  readonly getEntityGroupsByOwnerAndTypeAndPageLink: PagedOperationFunction<[ownerType: 'TENANT' | 'CUSTOMER', ownerId: IdOf, groupType: 'CUSTOMER' | 'ASSET' | 'DEVICE' | 'USER' | 'ENTITY_VIEW' | 'DASHBOARD' | 'EDGE', query?: { pageSize?: Whole; page?: Whole; textSearch?: string; sortProperty?: string; sortOrder?: 'ASC' | 'DESC' }], E.EntityGroupInfo>
  /** GET /api/entityGroups/{groupType}, PE and Cloud only, TENANT_ADMIN or CUSTOMER_USER */
  readonly getEntityGroupsByTypeAndPageLink: PagedOperationFunction<[groupType: 'CUSTOMER' | 'ASSET' | 'DEVICE' | 'USER' | 'ENTITY_VIEW' | 'DASHBOARD' | 'EDGE', query?: { pageSize?: Whole; page?: Whole; includeShared?: boolean; textSearch?: string; sortProperty?: string; sortOrder?: 'ASC' | 'DESC' }], E.EntityGroupInfo>
  /** GET /api/entityGroups/{entityType}/{entityId}, PE and Cloud only, TENANT_ADMIN or CUSTOMER_USER */
  readonly getEntityGroupsForEntity: OperationFunction<[entityType: 'CUSTOMER' | 'ASSET' | 'DEVICE' | 'USER' | 'ENTITY_VIEW' | 'DASHBOARD' | 'EDGE', entityId: IdOf] | [entity: EntityLike], E.EntityGroupId[]>
  /** GET /api/entityGroupsHierarchy/{ownerType}/{ownerId}/{groupType}, PE and Cloud only, TENANT_ADMIN or CUSTOMER_USER */
  readonly getEntityGroupsHierarchyByOwnerAndTypeAndPageLink: PagedOperationFunction<[ownerType: 'TENANT' | 'CUSTOMER', ownerId: IdOf, groupType: 'CUSTOMER' | 'ASSET' | 'DEVICE' | 'USER' | 'ENTITY_VIEW' | 'DASHBOARD' | 'EDGE', query?: { pageSize?: Whole; page?: Whole; textSearch?: string; sortProperty?: string; sortOrder?: 'ASC' | 'DESC' }], E.EntityGroupInfo>
  /** GET /api/entityGroup/{entityGroupId}/{entityId}, PE and Cloud only, TENANT_ADMIN or CUSTOMER_USER */
  readonly getGroupEntity: OperationFunction<[entityGroupId: IdOf, entityId: IdOf], E.ShortEntityView>
  /** GET /api/ownerInfo/{ownerType}/{ownerId}, PE and Cloud only, TENANT_ADMIN or CUSTOMER_USER */
  readonly getOwnerInfo: OperationFunction<[ownerType: 'TENANT' | 'CUSTOMER', ownerId: IdOf], E.EntityInfo>
  /** GET /api/ownerInfos, PE and Cloud only, TENANT_ADMIN or CUSTOMER_USER */
  readonly getOwnerInfos: PagedOperationFunction<[query?: { pageSize?: Whole; page?: Whole; textSearch?: string; sortProperty?: string; sortOrder?: 'ASC' | 'DESC' }], E.EntityInfo>
  /** GET /api/owners, PE and Cloud only, TENANT_ADMIN or CUSTOMER_USER */
  readonly getOwners: PagedOperationFunction<[query?: { pageSize?: Whole; page?: Whole; textSearch?: string; sortProperty?: string; sortOrder?: 'ASC' | 'DESC' }], E.ContactBasedObject>
  /** GET /api/entityGroupInfos/{groupType}/shared, PE and Cloud only, TENANT_ADMIN or CUSTOMER_USER */
  readonly getSharedEntityGroupEntityInfosByTypeAndPageLink: PagedOperationFunction<[groupType: 'CUSTOMER' | 'ASSET' | 'DEVICE' | 'USER' | 'ENTITY_VIEW' | 'DASHBOARD' | 'EDGE', query?: { pageSize?: Whole; page?: Whole; textSearch?: string; sortProperty?: string; sortOrder?: 'ASC' | 'DESC' }], E.EntityInfo>
  /** GET /api/entityGroups/{groupType}/shared, PE and Cloud only, TENANT_ADMIN or CUSTOMER_USER */
  readonly getSharedEntityGroupsByTypeAndPageLink: PagedOperationFunction<[groupType: 'CUSTOMER' | 'ASSET' | 'DEVICE' | 'USER' | 'ENTITY_VIEW' | 'DASHBOARD' | 'EDGE', query?: { pageSize?: Whole; page?: Whole; textSearch?: string; sortProperty?: string; sortOrder?: 'ASC' | 'DESC' }], E.EntityGroupInfo>
  /** POST /api/entityGroup/{entityGroupId}/makePrivate, PE and Cloud only, TENANT_ADMIN or CUSTOMER_USER */
  readonly makeEntityGroupPrivate: OperationFunction<[entityGroupId: IdOf], void>
  /** POST /api/entityGroup/{entityGroupId}/makePublic, PE and Cloud only, TENANT_ADMIN or CUSTOMER_USER */
  readonly makeEntityGroupPublic: OperationFunction<[entityGroupId: IdOf], void>
  /** POST /api/entityGroup/{entityGroupId}/deleteEntities, PE and Cloud only, TENANT_ADMIN or CUSTOMER_USER */
  readonly removeEntitiesFromEntityGroup: OperationFunction<[entityGroupId: IdOf, body: readonly IdOf[]], void>
  /** POST /api/entityGroup, PE and Cloud only, TENANT_ADMIN or CUSTOMER_USER */
  readonly saveEntityGroup: OperationFunction<[body: Draft<E.EntityGroup>], E.EntityGroupInfo>
  /** POST /api/entityGroup/{entityGroupId}/share, PE and Cloud only, TENANT_ADMIN or CUSTOMER_USER */
  readonly shareEntityGroup: OperationFunction<[entityGroupId: IdOf, body: Draft<E.ShareGroupRequest>], void>
  /** POST /api/entityGroup/{entityGroupId}/{userGroupId}/{roleId}/share, PE and Cloud only, TENANT_ADMIN or CUSTOMER_USER */
  readonly shareEntityGroupToChildOwnerUserGroup: OperationFunction<[entityGroupId: IdOf, userGroupId: IdOf, roleId: IdOf], void>
  /** POST /api/v2/entityGroup/{entityGroupId}/share, PE and Cloud only, TENANT_ADMIN or CUSTOMER_USER */
  readonly shareEntityGroupToChildOwnerUserGroupV2: OperationFunction<[entityGroupId: IdOf, body: Draft<E.ShareGroupRequest>], void>
  /** DELETE /api/edge/{edgeId}/entityGroup/{entityGroupId}/{groupType}, PE and Cloud only, TENANT_ADMIN or CUSTOMER_USER */
  readonly unassignEntityGroupFromEdge: OperationFunction<[edgeId: IdOf, entityGroupId: IdOf, groupType: 'ASSET' | 'DEVICE' | 'USER' | 'ENTITY_VIEW' | 'DASHBOARD'], E.EntityGroup>
}

interface EntityQueryOperations {
  /** POST /api/alarmsQuery/count, TENANT_ADMIN or CUSTOMER_USER */
  readonly countAlarmsByQuery: OperationFunction<[body: Draft<E.AlarmCountQuery>], number>
  /** POST /api/entitiesQuery/count, any user */
  readonly countEntitiesByQuery: OperationFunction<[body: Draft<E.EntityCountQuery>], number>
  /** POST /api/alarmsQuery/find, TENANT_ADMIN or CUSTOMER_USER */
  readonly findAlarmDataByQuery: PagedOperationFunction<[body: Draft<E.AlarmDataQuery>], E.AlarmData>
  /** POST /api/entitiesQuery/find/keys, TENANT_ADMIN or CUSTOMER_USER @deprecated */
  readonly findAvailableEntityKeysByQuery: OperationFunction<[body: Draft<E.EntityDataQuery>, query: { timeseries: boolean; attributes: boolean; scope?: 'SERVER_SCOPE' | 'SHARED_SCOPE' | 'CLIENT_SCOPE' }], E.AvailableEntityKeys>
  /** POST /api/v2/entitiesQuery/find/keys, TENANT_ADMIN or CUSTOMER_USER, since 4.3.1.2 */
  readonly findAvailableEntityKeysByQueryV2: OperationFunction<[body: Draft<E.EntityDataQuery>, query?: { includeTimeseries?: boolean; includeAttributes?: boolean; scopes?: OneOrMore<'SERVER_SCOPE' | 'SHARED_SCOPE' | 'CLIENT_SCOPE'>; includeSamples?: boolean }], E.AvailableEntityKeysV2>
  /** POST /api/entitiesQuery/find, any user */
  readonly findEntityDataByQuery: PagedOperationFunction<[body: Draft<E.EntityDataQuery>], E.EntityData>
  /** GET /api/edqs/state, SYS_ADMIN, since 4.0.2 */
  readonly getEdqsState: OperationFunction<[], E.EdqsState>
  /** POST /api/edqs/system/request, SYS_ADMIN, since 4.0 */
  readonly processSystemEdqsRequest: OperationFunction<[body: Draft<E.ToCoreEdqsRequest>], void>
}

interface EntityRelationOperations {
  /** DELETE /api/v2/relation, any user, since 3.8 */
  readonly deleteRelation: OperationFunction<[query: { fromId: IdOf; fromType?: E.EntityType; relationType: string; toId: IdOf; toType?: E.EntityType; relationTypeGroup?: string }], E.EntityRelation>
  /** DELETE /api/relations, any user */
  readonly deleteRelations: OperationFunction<[query: { entityId: IdOf; entityType?: E.EntityType }], void>
  /** GET /api/relations/info/from/{fromType}/{fromId}, any user, since 4.3.1.2 */
  readonly findEntityRelationInfosByFrom: OperationFunction<[fromType: E.EntityType, fromId: IdOf, query?: { relationTypeGroup?: string }] | [from: EntityLike, query?: { relationTypeGroup?: string }], E.EntityRelationInfo[]>
  /** POST /api/relations/info, any user */
  readonly findEntityRelationInfosByQuery: OperationFunction<[body: Draft<E.EntityRelationsQuery>], E.EntityRelationInfo[]>
  /** GET /api/relations/info/to/{toType}/{toId}, any user, since 4.3.1.2 */
  readonly findEntityRelationInfosByTo: OperationFunction<[toType: E.EntityType, toId: IdOf, query?: { relationTypeGroup?: string }] | [to: EntityLike, query?: { relationTypeGroup?: string }], E.EntityRelationInfo[]>
  /** GET /api/relations/from/{fromType}/{fromId}, any user, since 4.3.1.2 */
  readonly findEntityRelationsByFrom: OperationFunction<[fromType: E.EntityType, fromId: IdOf, query?: { relationTypeGroup?: string }] | [from: EntityLike, query?: { relationTypeGroup?: string }], E.EntityRelation[]>
  /** GET /api/relations/from/{fromType}/{fromId}/{relationType}, any user, since 4.3.1.2 */
  readonly findEntityRelationsByFromAndRelationType: OperationFunction<[fromType: E.EntityType, fromId: IdOf, relationType: string, query?: { relationTypeGroup?: string }] | [from: EntityLike, relationType: string, query?: { relationTypeGroup?: string }], E.EntityRelation[]>
  /** POST /api/relations, any user */
  readonly findEntityRelationsByQuery: OperationFunction<[body: Draft<E.EntityRelationsQuery>], E.EntityRelation[]>
  /** GET /api/relations/to/{toType}/{toId}, any user, since 4.3.1.2 */
  readonly findEntityRelationsByTo: OperationFunction<[toType: E.EntityType, toId: IdOf, query?: { relationTypeGroup?: string }] | [to: EntityLike, query?: { relationTypeGroup?: string }], E.EntityRelation[]>
  /** GET /api/relations/to/{toType}/{toId}/{relationType}, any user, since 4.3.1.2 */
  readonly findEntityRelationsByToAndRelationType: OperationFunction<[toType: E.EntityType, toId: IdOf, relationType: string, query?: { relationTypeGroup?: string }] | [to: EntityLike, relationType: string, query?: { relationTypeGroup?: string }], E.EntityRelation[]>
  /** GET /api/relation, any user */
  readonly getRelation: OperationFunction<[query: { fromId: IdOf; fromType?: E.EntityType; relationType: string; toId: IdOf; toType?: E.EntityType; relationTypeGroup?: string }], E.EntityRelation>
  /** POST /api/v2/relation, any user, since 3.8 */
  readonly saveRelation: OperationFunction<[body: Draft<E.EntityRelation>], E.EntityRelation>
}

interface EntityViewOperations {
  /** POST /api/customer/{customerId}/entityView/{entityViewId}, CE only, TENANT_ADMIN */
  readonly assignEntityViewToCustomer: OperationFunction<[customerId: IdOf, entityViewId: IdOf], E.EntityView>
  /** POST /api/edge/{edgeId}/entityView/{entityViewId}, CE only, TENANT_ADMIN */
  readonly assignEntityViewToEdge: OperationFunction<[edgeId: IdOf, entityViewId: IdOf], E.EntityView>
  /** POST /api/customer/public/entityView/{entityViewId}, CE only, TENANT_ADMIN */
  readonly assignEntityViewToPublicCustomer: OperationFunction<[entityViewId: IdOf], E.EntityView>
  /** DELETE /api/entityView/{entityViewId}, TENANT_ADMIN */
  readonly deleteEntityView: OperationFunction<[entityViewId: IdOf], void>
  /** POST /api/entityViews, TENANT_ADMIN or CUSTOMER_USER */
  readonly findEntityViewsByQuery: OperationFunction<[body: Draft<E.EntityViewSearchQuery>], E.EntityView[]>
  /** GET /api/entityViewInfos/all, PE and Cloud only, TENANT_ADMIN or CUSTOMER_USER */
  readonly getAllEntityViewInfos: PagedOperationFunction<[query?: { pageSize?: Whole; page?: Whole; includeCustomers?: boolean; type?: string; textSearch?: string; sortProperty?: 'createdTime' | 'name' | 'type' | Text; sortOrder?: 'ASC' | 'DESC' }], E.EntityViewInfo>
  /** GET /api/customer/{customerId}/entityViewInfos, TENANT_ADMIN or CUSTOMER_USER */
  readonly getCustomerEntityViewInfos: PagedOperationFunction<[customerId: IdOf, query?: { pageSize?: Whole; page?: Whole; type?: string; textSearch?: string; sortProperty?: 'createdTime' | 'name' | 'type' | 'customerTitle' | Text; sortOrder?: 'ASC' | 'DESC'; includeCustomers?: boolean }], E.EntityViewInfo>
  /** GET /api/customer/{customerId}/entityViews, TENANT_ADMIN or CUSTOMER_USER */
  readonly getCustomerEntityViews: PagedOperationFunction<[customerId: IdOf, query?: { pageSize?: Whole; page?: Whole; type?: string; textSearch?: string; sortProperty?: 'createdTime' | 'name' | 'type' | Text; sortOrder?: 'ASC' | 'DESC' }], E.EntityView>
  /** GET /api/edge/{edgeId}/entityViews, CE only, TENANT_ADMIN or CUSTOMER_USER */
  readonly getEdgeEntityViews: PagedOperationFunction<[edgeId: IdOf, query?: { pageSize?: Whole; page?: Whole; type?: string; textSearch?: string; sortProperty?: string; sortOrder?: string; startTime?: Time; endTime?: Time }], E.EntityView>
  /** GET /api/entityView/{entityViewId}, TENANT_ADMIN or CUSTOMER_USER */
  readonly getEntityViewById: OperationFunction<[entityViewId: IdOf], E.EntityView>
  /** GET /api/entityView/info/{entityViewId}, TENANT_ADMIN or CUSTOMER_USER */
  readonly getEntityViewInfoById: OperationFunction<[entityViewId: IdOf], E.EntityViewInfo>
  /** GET /api/entityView/types, TENANT_ADMIN or CUSTOMER_USER */
  readonly getEntityViewTypes: OperationFunction<[], E.EntitySubtype[]>
  /** GET /api/entityGroup/{entityGroupId}/entityViews, PE and Cloud only, TENANT_ADMIN or CUSTOMER_USER */
  readonly getEntityViewsByEntityGroupId: PagedOperationFunction<[entityGroupId: IdOf, query?: { pageSize?: Whole; page?: Whole; textSearch?: string; sortProperty?: 'createdTime' | 'name' | 'type' | Text; sortOrder?: 'ASC' | 'DESC' }], E.EntityView>
  /** GET /api/entityViews/list, TENANT_ADMIN or CUSTOMER_USER, since 4.3.1.2 */
  readonly getEntityViewsByIds: OperationFunction<[query: { entityViewIds: OneOrMore<IdOf> }], E.EntityView[]>
  /** GET /api/tenant/entityView, TENANT_ADMIN, since 4.3.1.2 */
  readonly getTenantEntityViewByName: OperationFunction<[query: { entityViewName: string }], E.EntityView>
  /** GET /api/tenant/entityViewInfos, CE only, TENANT_ADMIN */
  readonly getTenantEntityViewInfos: PagedOperationFunction<[query?: { pageSize?: Whole; page?: Whole; type?: string; textSearch?: string; sortProperty?: 'createdTime' | 'name' | 'type' | 'customerTitle' | Text; sortOrder?: 'ASC' | 'DESC' }], E.EntityViewInfo>
  /** GET /api/tenant/entityViews, TENANT_ADMIN */
  readonly getTenantEntityViews: PagedOperationFunction<[query?: { pageSize?: Whole; page?: Whole; type?: string; textSearch?: string; sortProperty?: 'createdTime' | 'name' | 'type' | Text; sortOrder?: 'ASC' | 'DESC' }], E.EntityView>
  /** GET /api/user/entityViews, PE and Cloud only, TENANT_ADMIN or CUSTOMER_USER */
  readonly getUserEntityViews: PagedOperationFunction<[query?: { pageSize?: Whole; page?: Whole; type?: string; textSearch?: string; sortProperty?: 'createdTime' | 'name' | 'type' | Text; sortOrder?: 'ASC' | 'DESC' }], E.EntityView>
  /** POST /api/entityView, TENANT_ADMIN or CUSTOMER_USER */
  readonly saveEntityView: OperationFunction<[body: Draft<E.EntityView>, query?: { nameConflictPolicy?: E.NameConflictPolicy; uniquifySeparator?: string; uniquifyStrategy?: E.UniquifyStrategy; entityGroupId?: IdOf; entityGroupIds?: OneOrMore<IdOf> }], E.EntityView>
  /** DELETE /api/customer/entityView/{entityViewId}, CE only, TENANT_ADMIN */
  readonly unassignEntityViewFromCustomer: OperationFunction<[entityViewId: IdOf], E.EntityView>
  /** DELETE /api/edge/{edgeId}/entityView/{entityViewId}, CE only, TENANT_ADMIN */
  readonly unassignEntityViewFromEdge: OperationFunction<[edgeId: IdOf, entityViewId: IdOf], E.EntityView>
}

interface EventOperations {
  /** POST /api/events/{entityType}/{entityId}/clear, any user */
  readonly clearEvents: OperationFunction<[entityType: E.EntityType, entityId: IdOf, body: Draft<E.EventFilter>, query?: { startTime?: Time; endTime?: Time }] | [entity: EntityLike, body: Draft<E.EventFilter>, query?: { startTime?: Time; endTime?: Time }], void>
  /** POST /api/events/{entityType}/{entityId}, any user */
  readonly getEventsByFilter: PagedOperationFunction<[entityType: E.EntityType, entityId: IdOf, body: Draft<E.EventFilter>, query: { tenantId: IdOf; pageSize?: Whole; page?: Whole; textSearch?: string; sortProperty?: 'ts' | 'id' | Text; sortOrder?: 'ASC' | 'DESC'; startTime?: Time; endTime?: Time }] | [entity: EntityLike, body: Draft<E.EventFilter>, query: { tenantId: IdOf; pageSize?: Whole; page?: Whole; textSearch?: string; sortProperty?: 'ts' | 'id' | Text; sortOrder?: 'ASC' | 'DESC'; startTime?: Time; endTime?: Time }], E.EventInfo>
  /** GET /api/events/{entityType}/{entityId}/{eventType}, any user */
  readonly getEventsByType: PagedOperationFunction<[entityType: E.EntityType, entityId: IdOf, eventType: string, query: { tenantId: IdOf; pageSize?: Whole; page?: Whole; textSearch?: string; sortProperty?: 'ts' | 'id' | Text; sortOrder?: 'ASC' | 'DESC'; startTime?: Time; endTime?: Time }] | [entity: EntityLike, eventType: string, query: { tenantId: IdOf; pageSize?: Whole; page?: Whole; textSearch?: string; sortProperty?: 'ts' | 'id' | Text; sortOrder?: 'ASC' | 'DESC'; startTime?: Time; endTime?: Time }], E.EventInfo>
}

interface GroupPermissionOperations {
  /** DELETE /api/groupPermission/{groupPermissionId}, PE and Cloud only, callers unknown */
  readonly deleteGroupPermission: OperationFunction<[groupPermissionId: IdOf], void>
  /** GET /api/entityGroup/{entityGroupId}/groupPermissions, PE and Cloud only, callers unknown */
  readonly getEntityGroupPermissions: OperationFunction<[entityGroupId: IdOf], E.GroupPermissionInfo[]>
  /** GET /api/groupPermission/{groupPermissionId}, PE and Cloud only, callers unknown */
  readonly getGroupPermissionById: OperationFunction<[groupPermissionId: IdOf], E.GroupPermission>
  /** GET /api/groupPermission/info/{groupPermissionId}, PE and Cloud only, callers unknown */
  readonly getGroupPermissionInfoById: OperationFunction<[groupPermissionId: IdOf, query: { isUserGroup: boolean }], E.GroupPermissionInfo>
  /** GET /api/userGroup/{userGroupId}/groupPermissions, PE and Cloud only, callers unknown */
  readonly getUserGroupPermissions: OperationFunction<[userGroupId: IdOf], E.GroupPermissionInfo[]>
  /** POST /api/userGroup/groupPermissions/info, PE and Cloud only, callers unknown */
  readonly loadUserGroupPermissionInfos: OperationFunction<[body: Draft<E.GroupPermission>], E.GroupPermissionInfo[]>
  /** POST /api/groupPermission, PE and Cloud only, callers unknown */
  readonly saveGroupPermission: OperationFunction<[body: Draft<E.GroupPermission>], E.GroupPermission>
}

interface ImageOperations {
  /** DELETE /api/images/{type}/{key}, SYS_ADMIN or TENANT_ADMIN */
  readonly deleteImage: OperationFunction<[type: 'tenant' | 'system', key: string, query?: { force?: boolean }], E.TbImageDeleteResult>
  /** GET /api/images/{type}/{key}, any user */
  readonly downloadImage: OperationFunction<[type: 'tenant' | 'system', key: string, query?: { 'If-None-Match'?: string }], Uint8Array>
  /** GET /api/images/{type}/{key}/preview, any user */
  readonly downloadImagePreview: OperationFunction<[type: 'tenant' | 'system', key: string, query?: { 'If-None-Match'?: string }], Uint8Array>
  /** GET /api/noauth/whiteLabel/loginFavicon/{type}/{key}, PE and Cloud only, no login needed */
  readonly downloadLoginFavicon: OperationFunction<[type: 'tenant' | 'system', key: string, query?: { 'If-None-Match'?: string }], Uint8Array>
  /** GET /api/noauth/whiteLabel/loginLogo/{type}/{key}, PE and Cloud only, no login needed */
  readonly downloadLoginLogo: OperationFunction<[type: 'tenant' | 'system', key: string, query?: { 'If-None-Match'?: string }], Uint8Array>
  /** GET /api/images/public/{publicResourceKey}, no login needed */
  readonly downloadPublicImage: OperationFunction<[publicResourceKey: string, query?: { 'If-None-Match'?: string }], Uint8Array>
  /** GET /api/images/{type}/{key}/export, SYS_ADMIN or TENANT_ADMIN */
  readonly exportImage: OperationFunction<[type: 'tenant' | 'system', key: string], E.ResourceExportData>
  /** GET /api/images/{type}/{key}/info, SYS_ADMIN or TENANT_ADMIN */
  readonly getImageInfo: OperationFunction<[type: 'tenant' | 'system', key: string], E.TbResourceInfo>
  /** GET /api/images, SYS_ADMIN or TENANT_ADMIN */
  readonly getImages: PagedOperationFunction<[query?: { pageSize?: Whole; page?: Whole; imageSubType?: 'IMAGE' | 'SCADA_SYMBOL'; includeSystemImages?: boolean; textSearch?: string; sortProperty?: 'createdTime' | 'title' | 'resourceType' | 'tenantId' | Text; sortOrder?: 'ASC' | 'DESC' }], E.TbResourceInfo>
  /** PUT /api/image/import, SYS_ADMIN or TENANT_ADMIN */
  readonly importImage: OperationFunction<[body: Draft<E.ResourceExportData>], E.TbResourceInfo>
  /** PUT /api/images/{type}/{key}, SYS_ADMIN or TENANT_ADMIN */
  readonly updateImage: OperationFunction<[type: 'tenant' | 'system', key: string, body: { file: FileContent } | FileValue], E.TbResourceInfo>
  /** PUT /api/images/{type}/{key}/info, SYS_ADMIN or TENANT_ADMIN */
  readonly updateImageInfo: OperationFunction<[type: 'tenant' | 'system', key: string, body: Draft<E.TbResourceInfo>], E.TbResourceInfo>
  /** PUT /api/images/{type}/{key}/public/{isPublic}, SYS_ADMIN or TENANT_ADMIN */
  readonly updateImagePublicStatus: OperationFunction<[type: 'tenant' | 'system', key: string, isPublic: boolean], E.TbResourceInfo>
  /** POST /api/image, SYS_ADMIN or TENANT_ADMIN */
  readonly uploadImage: OperationFunction<[body: { file: FileContent; imageSubType?: string; title?: string } | FileValue], E.TbResourceInfo>
}

interface IntegrationOperations {
  /** POST /api/edge/{edgeId}/integration/{integrationId}, PE and Cloud only, TENANT_ADMIN */
  readonly assignIntegrationToEdge: OperationFunction<[edgeId: IdOf, integrationId: IdOf], E.Integration>
  /** POST /api/integration/check, PE and Cloud only, callers unknown */
  readonly checkIntegrationConnection: OperationFunction<[body: Draft<E.Integration>], void>
  /** DELETE /api/integration/{integrationId}, PE and Cloud only, callers unknown */
  readonly deleteIntegration: OperationFunction<[integrationId: IdOf], void>
  /** GET /api/edge/integration/{integrationId}/allMissingAttributes, PE and Cloud only, TENANT_ADMIN */
  readonly findAllRelatedEdgesMissingAttributes: OperationFunction<[integrationId: IdOf], string>
  /** GET /api/edge/integration/{edgeId}/missingAttributes, PE and Cloud only, TENANT_ADMIN */
  readonly findEdgeMissingAttributes: OperationFunction<[edgeId: IdOf, query: { integrationIds: OneOrMore<IdOf> }], string>
  /** GET /api/edge/{edgeId}/integrationInfos, PE and Cloud only, TENANT_ADMIN */
  readonly getEdgeIntegrationInfos: PagedOperationFunction<[edgeId: IdOf, query?: { pageSize?: Whole; page?: Whole; textSearch?: string; sortProperty?: 'createdTime' | 'name' | 'type' | 'debugMode' | 'allowCreateDevicesOrAssets' | 'enabled' | 'remote' | 'routingKey' | 'secret' | Text; sortOrder?: 'ASC' | 'DESC' }], E.IntegrationInfo>
  /** GET /api/edge/{edgeId}/integrations, PE and Cloud only, TENANT_ADMIN */
  readonly getEdgeIntegrations: PagedOperationFunction<[edgeId: IdOf, query?: { pageSize?: Whole; page?: Whole; textSearch?: string; sortProperty?: 'createdTime' | 'name' | 'type' | 'debugMode' | 'allowCreateDevicesOrAssets' | 'enabled' | 'remote' | 'routingKey' | 'secret' | Text; sortOrder?: 'ASC' | 'DESC' }], E.Integration>
  /** GET /api/integration/{integrationId}, PE and Cloud only, callers unknown */
  readonly getIntegrationById: OperationFunction<[integrationId: IdOf], E.Integration>
  /** GET /api/integration/routingKey/{routingKey}, PE and Cloud only, callers unknown */
  readonly getIntegrationByRoutingKey: OperationFunction<[routingKey: string], E.Integration>
  /** GET /api/integrationInfos, PE and Cloud only, callers unknown */
  readonly getIntegrationInfos: PagedOperationFunction<[query?: { pageSize?: Whole; page?: Whole; isEdgeTemplate?: boolean; textSearch?: string; sortProperty?: 'createdTime' | 'name' | 'type' | 'debugMode' | 'allowCreateDevicesOrAssets' | 'enabled' | 'remote' | 'routingKey' | 'secret' | Text; sortOrder?: 'ASC' | 'DESC' }], E.IntegrationInfo>
  /** GET /api/integrations, PE and Cloud only, callers unknown */
  readonly getIntegrations: PagedOperationFunction<[query?: { pageSize?: Whole; page?: Whole; isEdgeTemplate?: boolean; textSearch?: string; sortProperty?: 'createdTime' | 'name' | 'type' | 'debugMode' | 'allowCreateDevicesOrAssets' | 'enabled' | 'remote' | 'routingKey' | 'secret' | Text; sortOrder?: 'ASC' | 'DESC' }], E.Integration>
  /** GET /api/integrations/list, PE and Cloud only, callers unknown */
  readonly getIntegrationsByIds: OperationFunction<[query: { integrationIds: OneOrMore<IdOf> }], E.Integration[]>
  /** GET /api/integrations/converters/info, PE and Cloud only, TENANT_ADMIN */
  readonly getIntegrationsConvertersInfo: OperationFunction<[], Record<string, E.IntegrationConvertersInfo>>
  /** POST /api/integration, PE and Cloud only, TENANT_ADMIN */
  readonly saveIntegration: OperationFunction<[body: Draft<E.Integration>], E.Integration>
  /** DELETE /api/edge/{edgeId}/integration/{integrationId}, PE and Cloud only, TENANT_ADMIN */
  readonly unassignIntegrationFromEdge: OperationFunction<[edgeId: IdOf, integrationId: IdOf], E.Integration>
}

interface JobOperations {
  /** POST /api/job/{id}/cancel, TENANT_ADMIN, since 4.1 */
  readonly cancelJob: OperationFunction<[id: IdOf], void>
  /** DELETE /api/job/{id}, TENANT_ADMIN, since 4.1 */
  readonly deleteJob: OperationFunction<[id: IdOf], void>
  /** GET /api/job/{id}, TENANT_ADMIN, since 4.1 */
  readonly getJobById: OperationFunction<[id: IdOf], E.Job>
  /** GET /api/jobs, TENANT_ADMIN, since 4.1 */
  readonly getJobs: PagedOperationFunction<[query?: { pageSize?: Whole; page?: Whole; textSearch?: string; sortProperty?: string; sortOrder?: string; types?: OneOrMore<E.JobType>; statuses?: OneOrMore<E.JobStatus>; entities?: OneOrMore<IdOf>; startTime?: Time; endTime?: Time }], E.Job>
  /** POST /api/job/{id}/reprocess, TENANT_ADMIN, since 4.1 */
  readonly reprocessJob: OperationFunction<[id: IdOf], void>
}

interface Lwm2mOperations {
  /** GET /api/lwm2m/deviceProfile/bootstrap/{isBootstrapServer}, TENANT_ADMIN or CUSTOMER_USER */
  readonly getLwm2mBootstrapSecurityInfo: OperationFunction<[isBootstrapServer: boolean], E.LwM2MServerSecurityConfigDefault>
  /** POST /api/lwm2m/device-credentials, TENANT_ADMIN or CUSTOMER_USER */
  readonly saveLwm2mDeviceWithCredentials: OperationFunction<[body: Record<string, any>, query?: { entityGroupId?: IdOf }], E.Device>
}

interface MailConfigTemplateOperations {
  /** GET /api/mail/config/template, SYS_ADMIN or TENANT_ADMIN */
  readonly getMailConfigTemplates: OperationFunction<[], E.JsonNode>
}

interface MobileAppOperations {
  /** DELETE /api/mobile/app/{id}, SYS_ADMIN or TENANT_ADMIN, since 3.9 */
  readonly deleteMobileApp: OperationFunction<[id: IdOf], void>
  /** GET /api/noauth/mobile, no login needed, since 3.9 */
  readonly getLoginMobileInfo: OperationFunction<[query: { pkgName: string; platform: 'ANDROID' | 'IOS' }], E.LoginMobileInfo>
  /** GET /api/mobile/app/{id}, SYS_ADMIN or TENANT_ADMIN, since 3.9 */
  readonly getMobileAppById: OperationFunction<[id: IdOf], E.MobileApp>
  /** GET /api/mobile/app, SYS_ADMIN or TENANT_ADMIN, since 3.9 */
  readonly getTenantMobileApps: PagedOperationFunction<[query?: { pageSize?: Whole; page?: Whole; platformType?: E.PlatformType; textSearch?: string; sortProperty?: string; sortOrder?: string }], E.MobileApp>
  /** GET /api/mobile, any user, since 3.9 */
  readonly getUserMobileInfo: OperationFunction<[query: { pkgName: string; platform: 'ANDROID' | 'IOS' }], E.UserMobileInfo>
  /** POST /api/mobile/app, SYS_ADMIN or TENANT_ADMIN, since 3.9 */
  readonly saveMobileApp: OperationFunction<[body: Draft<E.MobileApp>], E.MobileApp>
}

interface MobileAppBundleOperations {
  /** DELETE /api/mobile/bundle/{id}, SYS_ADMIN or TENANT_ADMIN, since 3.9 */
  readonly deleteMobileAppBundle: OperationFunction<[id: IdOf], void>
  /** GET /api/mobile/bundle/info/{id}, SYS_ADMIN or TENANT_ADMIN, since 3.9 */
  readonly getMobileAppBundleInfoById: OperationFunction<[id: IdOf], E.MobileAppBundleInfo>
  /** GET /api/mobile/bundle/infos, SYS_ADMIN or TENANT_ADMIN, since 3.9 */
  readonly getTenantMobileAppBundleInfos: PagedOperationFunction<[query?: { pageSize?: Whole; page?: Whole; textSearch?: string; sortProperty?: string; sortOrder?: string }], E.MobileAppBundleInfo>
  /** POST /api/mobile/bundle, SYS_ADMIN or TENANT_ADMIN, since 3.9 */
  readonly saveMobileAppBundle: OperationFunction<[body: Draft<E.MobileAppBundle>, query?: { oauth2ClientIds?: OneOrMore<IdOf> }], E.MobileAppBundle>
  /** PUT /api/mobile/bundle/{id}/oauth2Clients, SYS_ADMIN or TENANT_ADMIN, since 3.9 */
  readonly updateMobileAppBundleOauth2Clients: OperationFunction<[id: IdOf, body: readonly IdOf[]], void>
}

interface NotificationOperations {
  /** POST /api/notification/request, SYS_ADMIN or TENANT_ADMIN */
  readonly createNotificationRequest: OperationFunction<[body: Draft<E.NotificationRequest>], E.NotificationRequest>
  /** DELETE /api/notification/{id}, any user */
  readonly deleteNotification: OperationFunction<[id: IdOf], void>
  /** DELETE /api/notification/request/{id}, SYS_ADMIN or TENANT_ADMIN */
  readonly deleteNotificationRequest: OperationFunction<[id: IdOf], void>
  /** GET /api/notification/deliveryMethods, any user */
  readonly getAvailableDeliveryMethods: OperationFunction<[], E.NotificationDeliveryMethod[]>
  /** GET /api/notification/request/{id}, SYS_ADMIN or TENANT_ADMIN */
  readonly getNotificationRequestById: OperationFunction<[id: IdOf], E.NotificationRequestInfo>
  /** POST /api/notification/request/preview, SYS_ADMIN or TENANT_ADMIN */
  readonly getNotificationRequestPreview: OperationFunction<[body: Draft<E.NotificationRequest>, query?: { recipientsPreviewSize?: Whole }], E.NotificationRequestPreview>
  /** GET /api/notification/requests, SYS_ADMIN or TENANT_ADMIN */
  readonly getNotificationRequests: PagedOperationFunction<[query?: { pageSize?: Whole; page?: Whole; textSearch?: string; sortProperty?: string; sortOrder?: string }], E.NotificationRequestInfo>
  /** GET /api/notification/settings, SYS_ADMIN or TENANT_ADMIN */
  readonly getNotificationSettings: OperationFunction<[], E.NotificationSettings>
  /** GET /api/notifications, any user */
  readonly getNotifications: PagedOperationFunction<[query?: { pageSize?: Whole; page?: Whole; textSearch?: string; sortProperty?: string; sortOrder?: string; unreadOnly?: boolean; deliveryMethod?: 'WEB' | 'MOBILE_APP' }], E.Notification>
  /** GET /api/notifications/unread/count, any user */
  readonly getUnreadNotificationsCount: OperationFunction<[query?: { deliveryMethod?: 'WEB' | 'MOBILE_APP' }], number>
  /** GET /api/notification/settings/user, any user */
  readonly getUserNotificationSettings: OperationFunction<[], E.UserNotificationSettings>
  /** PUT /api/notifications/read, any user */
  readonly markAllNotificationsAsRead: OperationFunction<[query?: { deliveryMethod?: 'WEB' | 'MOBILE_APP' }], void>
  /** PUT /api/notification/{id}/read, any user */
  readonly markNotificationAsRead: OperationFunction<[id: IdOf], void>
  /** POST /api/notification/settings, SYS_ADMIN or TENANT_ADMIN */
  readonly saveNotificationSettings: OperationFunction<[body: Draft<E.NotificationSettings>], E.NotificationSettings>
  /** POST /api/notification/settings/user, any user */
  readonly saveUserNotificationSettings: OperationFunction<[body: Draft<E.UserNotificationSettings>], E.UserNotificationSettings>
  /** POST /api/notification/sendAddonAccessError/{addonType}, PE and Cloud only, TENANT_ADMIN or CUSTOMER_USER */
  readonly sendAddonAccessError: OperationFunction<[addonType: 'EDGE' | 'TRENDZ' | 'WHITE_LABELING'], void>
  /** POST /api/notification/sendAddonAccessRequest/{addonType}, Cloud only, TENANT_ADMIN or CUSTOMER_USER */
  readonly sendAddonAccessRequest: OperationFunction<[addonType: 'EDGE' | 'TRENDZ' | 'WHITE_LABELING'], void>
  /** POST /api/notification/entitiesLimitIncreaseRequest/{entityType}, TENANT_ADMIN, since 4.3 */
  readonly sendEntitiesLimitIncreaseRequest: OperationFunction<[entityType: 'DEVICE' | 'ASSET' | 'CUSTOMER' | 'USER' | 'DASHBOARD' | 'RULE_CHAIN' | 'EDGE'], void>
  /** POST /api/notification/sendPlanUpgradeRequest/{planName}, Cloud only, TENANT_ADMIN */
  readonly sendPlanUpgradeRequest: OperationFunction<[planName: string], void>
}

interface NotificationRuleOperations {
  /** DELETE /api/notification/rule/{id}, SYS_ADMIN or TENANT_ADMIN */
  readonly deleteNotificationRule: OperationFunction<[id: IdOf], void>
  /** GET /api/notification/rule/{id}, SYS_ADMIN or TENANT_ADMIN */
  readonly getNotificationRuleById: OperationFunction<[id: IdOf], E.NotificationRuleInfo>
  /** GET /api/notification/rules, SYS_ADMIN or TENANT_ADMIN */
  readonly getNotificationRules: PagedOperationFunction<[query?: { pageSize?: Whole; page?: Whole; textSearch?: string; sortProperty?: string; sortOrder?: string }], E.NotificationRuleInfo>
  /** POST /api/notification/rule, SYS_ADMIN or TENANT_ADMIN */
  readonly saveNotificationRule: OperationFunction<[body: Draft<E.NotificationRule>], E.NotificationRule>
}

interface NotificationTargetOperations {
  /** DELETE /api/notification/target/{id}, SYS_ADMIN or TENANT_ADMIN */
  readonly deleteNotificationTargetById: OperationFunction<[id: IdOf], void>
  /** GET /api/notification/target/{id}, SYS_ADMIN or TENANT_ADMIN */
  readonly getNotificationTargetById: OperationFunction<[id: IdOf], E.NotificationTarget>
  /** GET /api/notification/targets, SYS_ADMIN or TENANT_ADMIN */
  readonly getNotificationTargets: PagedOperationFunction<[query?: { pageSize?: Whole; page?: Whole; textSearch?: string; sortProperty?: string; sortOrder?: string }], E.NotificationTarget>
  /** GET /api/notification/targets/list, SYS_ADMIN or TENANT_ADMIN, since 4.3.1.2 */
  readonly getNotificationTargetsByIds: OperationFunction<[query: { ids: OneOrMore<IdOf> }], E.NotificationTarget[]>
  /** GET /api/notification/targets/notificationType/{notificationType}, SYS_ADMIN or TENANT_ADMIN, since 4.3.1.2 */
  readonly getNotificationTargetsBySupportedNotificationType: PagedOperationFunction<[notificationType: E.NotificationType, query?: { pageSize?: Whole; page?: Whole; textSearch?: string; sortProperty?: string; sortOrder?: string }], E.NotificationTarget>
  /** POST /api/notification/target/recipients, SYS_ADMIN or TENANT_ADMIN */
  readonly getRecipientsForNotificationTargetConfig: PagedOperationFunction<[body: Draft<E.NotificationTarget>, query?: { pageSize?: Whole; page?: Whole }], E.User>
  /** POST /api/notification/target, SYS_ADMIN or TENANT_ADMIN */
  readonly saveNotificationTarget: OperationFunction<[body: Draft<E.NotificationTarget>], E.NotificationTarget>
}

interface NotificationTemplateOperations {
  /** DELETE /api/notification/template/{id}, SYS_ADMIN or TENANT_ADMIN */
  readonly deleteNotificationTemplateById: OperationFunction<[id: IdOf], void>
  /** GET /api/notification/template/{id}, SYS_ADMIN or TENANT_ADMIN */
  readonly getNotificationTemplateById: OperationFunction<[id: IdOf], E.NotificationTemplate>
  /** GET /api/notification/templates, SYS_ADMIN or TENANT_ADMIN */
  readonly getNotificationTemplates: PagedOperationFunction<[query?: { pageSize?: Whole; page?: Whole; textSearch?: string; sortProperty?: string; sortOrder?: string; notificationTypes?: OneOrMore<string> }], E.NotificationTemplate>
  /** GET /api/notification/slack/conversations, SYS_ADMIN or TENANT_ADMIN */
  readonly listSlackConversations: OperationFunction<[query: { type: E.SlackConversationType; token?: string }], E.SlackConversation[]>
  /** POST /api/notification/template, SYS_ADMIN or TENANT_ADMIN */
  readonly saveNotificationTemplate: OperationFunction<[body: Draft<E.NotificationTemplate>], E.NotificationTemplate>
}

interface OAuth2Operations {
  /** DELETE /api/oauth2/client/{id}, SYS_ADMIN or TENANT_ADMIN, since 3.8 */
  readonly deleteOauth2Client: OperationFunction<[id: IdOf], void>
  /** GET /api/oauth2/client/infos, SYS_ADMIN or TENANT_ADMIN, since 3.8 */
  readonly findOAuth2ClientInfos: PagedOperationFunction<[query?: { pageSize?: Whole; page?: Whole; textSearch?: string; sortProperty?: string; sortOrder?: string }], E.OAuth2ClientInfo>
  /** GET /api/oauth2/client/list, SYS_ADMIN or TENANT_ADMIN, since 4.3.1.2 */
  readonly findTenantOAuth2ClientInfosByIds: OperationFunction<[query: { clientIds: OneOrMore<IdOf> }], E.OAuth2ClientInfo[]>
  /** GET /api/oauth2/loginProcessingUrl, SYS_ADMIN or TENANT_ADMIN */
  readonly getLoginProcessingUrl: OperationFunction<[], string>
  /** GET /api/oauth2/client/{id}, SYS_ADMIN or TENANT_ADMIN, since 3.8 */
  readonly getOAuth2ClientById: OperationFunction<[id: IdOf], E.OAuth2Client>
  /** POST /api/noauth/oauth2Clients, no login needed */
  readonly getOAuth2Clients: OperationFunction<[query?: { pkgName?: string; platform?: 'WEB' | 'ANDROID' | 'IOS' }], E.OAuth2ClientLoginInfo[]>
  /** POST /api/oauth2/client, SYS_ADMIN or TENANT_ADMIN, since 3.8 */
  readonly saveOAuth2Client: OperationFunction<[body: Draft<E.OAuth2Client>], E.OAuth2Client>
}

interface OAuth2ConfigTemplateOperations {
  /** DELETE /api/oauth2/config/template/{clientRegistrationTemplateId}, SYS_ADMIN */
  readonly deleteClientRegistrationTemplate: OperationFunction<[clientRegistrationTemplateId: IdOf], void>
  /** GET /api/oauth2/config/template, SYS_ADMIN or TENANT_ADMIN */
  readonly getOAuth2ClientRegistrationTemplates: OperationFunction<[], E.OAuth2ClientRegistrationTemplate[]>
  /** POST /api/oauth2/config/template, SYS_ADMIN */
  readonly saveClientRegistrationTemplate: OperationFunction<[body: Draft<E.OAuth2ClientRegistrationTemplate>], E.OAuth2ClientRegistrationTemplate>
}

interface OtaPackageOperations {
  /** DELETE /api/otaPackage/{otaPackageId}, TENANT_ADMIN */
  readonly deleteOtaPackage: OperationFunction<[otaPackageId: IdOf], void>
  /** GET /api/otaPackage/{otaPackageId}/download, TENANT_ADMIN */
  readonly downloadOtaPackage: OperationFunction<[otaPackageId: IdOf], Uint8Array>
  /** GET /api/otaPackages/group/{groupId}/{type}, PE and Cloud only, TENANT_ADMIN or CUSTOMER_USER */
  readonly getGroupOtaPackages: PagedOperationFunction<[groupId: IdOf, type: 'FIRMWARE' | 'SOFTWARE', query?: { pageSize?: Whole; page?: Whole; textSearch?: string; sortProperty?: 'createdTime' | 'type' | 'title' | 'version' | 'tag' | 'url' | 'fileName' | 'dataSize' | 'checksum' | Text; sortOrder?: 'ASC' | 'DESC' }], E.OtaPackageInfo>
  /** GET /api/otaPackage/{otaPackageId}, TENANT_ADMIN */
  readonly getOtaPackageById: OperationFunction<[otaPackageId: IdOf], E.OtaPackage>
  /** GET /api/otaPackage/info/{otaPackageId}, TENANT_ADMIN or CUSTOMER_USER */
  readonly getOtaPackageInfoById: OperationFunction<[otaPackageId: IdOf], E.OtaPackageInfo>
  /** GET /api/otaPackages, TENANT_ADMIN or CUSTOMER_USER */
  readonly getOtaPackages: PagedOperationFunction<[query?: { pageSize?: Whole; page?: Whole; textSearch?: string; sortProperty?: 'createdTime' | 'type' | 'title' | 'version' | 'tag' | 'url' | 'fileName' | 'dataSize' | 'checksum' | Text; sortOrder?: 'ASC' | 'DESC' }], E.OtaPackageInfo>
  /** GET /api/otaPackages/{deviceProfileId}/{type}, TENANT_ADMIN or CUSTOMER_USER */
  readonly getOtaPackagesByDeviceProfileAndType: PagedOperationFunction<[deviceProfileId: IdOf, type: 'FIRMWARE' | 'SOFTWARE', query?: { pageSize?: Whole; page?: Whole; textSearch?: string; sortProperty?: 'createdTime' | 'type' | 'title' | 'version' | 'tag' | 'url' | 'fileName' | 'dataSize' | 'checksum' | Text; sortOrder?: 'ASC' | 'DESC' }], E.OtaPackageInfo>
  /** POST /api/otaPackage/{otaPackageId}, TENANT_ADMIN */
  readonly saveOtaPackageData: OperationFunction<[otaPackageId: IdOf, body: { file: FileContent } | FileValue, query: { checksumAlgorithm: 'MD5' | 'SHA256' | 'SHA384' | 'SHA512' | 'CRC32' | 'MURMUR3_32' | 'MURMUR3_128'; checksum?: string }], E.OtaPackageInfo>
  /** POST /api/otaPackage, TENANT_ADMIN */
  readonly saveOtaPackageInfo: OperationFunction<[body: Draft<E.SaveOtaPackageInfoRequest>], E.OtaPackageInfo>
}

interface OwnerOperations {
  /** POST /api/owner/CUSTOMER/{ownerId}/{entityType}/{entityId}, PE and Cloud only, TENANT_ADMIN or CUSTOMER_USER */
  readonly changeOwnerToCustomer: OperationFunction<[ownerId: IdOf, entityType: E.EntityType, entityId: IdOf, body?: readonly IdOf[]] | [ownerId: IdOf, entity: EntityLike, body?: readonly IdOf[]], void>
  /** POST /api/owner/TENANT/{ownerId}/{entityType}/{entityId}, PE and Cloud only, TENANT_ADMIN */
  readonly changeOwnerToTenant: OperationFunction<[ownerId: IdOf, entityType: E.EntityType, entityId: IdOf, body?: readonly IdOf[]] | [ownerId: IdOf, entity: EntityLike, body?: readonly IdOf[]], void>
}

interface QrCodeSettingsOperations {
  /** GET /api/noauth/qr, no login needed, since 3.7 */
  readonly getApplicationRedirect: OperationFunction<[query: { 'User-Agent': string }], string | undefined>
  /** GET /api/mobile/qr/merged, PE and Cloud only, any user */
  readonly getMergedMobileAppSettings: OperationFunction<[], E.QrCodeSettings>
  /** GET /api/mobile/qr/deepLink, any user, since 3.9 */
  readonly getMobileAppDeepLink: OperationFunction<[], string>
  /** GET /api/mobile/qr/settings, any user, since 3.9 */
  readonly getQrCodeSettings: OperationFunction<[], E.QrCodeSettings>
  /** GET /api/noauth/qr/{secret}, no login needed, since 3.7 */
  readonly getUserTokenByMobileSecret: OperationFunction<[secret: string], E.JwtPair>
  /** POST /api/mobile/qr/settings, SYS_ADMIN, since 3.9 */
  readonly saveQrCodeSettings: OperationFunction<[body: Draft<E.QrCodeSettings>], E.QrCodeSettings>
}

interface QueueOperations {
  /** DELETE /api/queues/{queueId}, SYS_ADMIN */
  readonly deleteQueue: OperationFunction<[queueId: IdOf], void>
  /** GET /api/queues/{queueId}, SYS_ADMIN or TENANT_ADMIN */
  readonly getQueueById: OperationFunction<[queueId: IdOf], E.Queue>
  /** GET /api/queues/name/{queueName}, SYS_ADMIN or TENANT_ADMIN */
  readonly getQueueByName: OperationFunction<[queueName: string], E.Queue>
  /** GET /api/queues, SYS_ADMIN or TENANT_ADMIN */
  readonly getTenantQueuesByServiceType: PagedOperationFunction<[query: { serviceType: 'TB-RULE-ENGINE' | 'TB-CORE' | 'TB-TRANSPORT' | 'JS-EXECUTOR'; pageSize?: Whole; page?: Whole; textSearch?: string; sortProperty?: 'createdTime' | 'name' | 'topic' | Text; sortOrder?: 'ASC' | 'DESC' }], E.Queue>
  /** POST /api/queues, SYS_ADMIN */
  readonly saveQueue: OperationFunction<[body: Draft<E.Queue>, query: { serviceType: 'TB-RULE-ENGINE' | 'TB-CORE' | 'TB-TRANSPORT' | 'JS-EXECUTOR' }], E.Queue>
}

interface QueueStatsOperations {
  /** GET /api/queueStats/{queueStatsId}, SYS_ADMIN or TENANT_ADMIN, since 3.7 */
  readonly getQueueStatsById: OperationFunction<[queueStatsId: IdOf], E.QueueStats>
  /** GET /api/queueStats/list, SYS_ADMIN or TENANT_ADMIN, since 4.3.1.2 */
  readonly getQueueStatsByIds: OperationFunction<[query: { queueStatsIds: OneOrMore<IdOf> }], E.QueueStats[]>
  /** GET /api/queueStats, SYS_ADMIN or TENANT_ADMIN, since 3.7 */
  readonly getTenantQueueStats: PagedOperationFunction<[query?: { pageSize?: Whole; page?: Whole; textSearch?: string; sortProperty?: 'createdTime' | Text; sortOrder?: 'ASC' | 'DESC' }], E.QueueStats>
}

interface ReportOperations {
  /** POST /api/v2/report, PE and Cloud only, callers unknown */
  readonly createReport: OperationFunction<[body?: Draft<E.CreateReportRequest>], E.Report>
  /** DELETE /api/v2/report/{reportId}, PE and Cloud only, callers unknown */
  readonly deleteReport: OperationFunction<[reportId: IdOf], void>
  /** GET /api/v2/report/{reportId}/download, PE and Cloud only, callers unknown */
  readonly downloadReport: OperationFunction<[reportId: IdOf], Uint8Array>
  /** GET /api/v2/report/{reportId}, PE and Cloud only, TENANT_ADMIN */
  readonly getReportById: OperationFunction<[reportId: IdOf], E.Report>
  /** GET /api/v2/reportInfos/all, PE and Cloud only, callers unknown */
  readonly getReportInfos: PagedOperationFunction<[query?: { pageSize?: Whole; page?: Whole; reportTemplateId?: IdOf; userId?: IdOf; includeCustomers?: boolean; textSearch?: string; sortProperty?: string; sortOrder?: string }], E.ReportInfo>
  /** GET /api/v2/reportInfos, PE and Cloud only, callers unknown */
  readonly getReportInfosByIds: OperationFunction<[query: { strReportIds: OneOrMore<IdOf> }], E.ReportInfo[]>
  /** GET /api/v2/reports, PE and Cloud only, callers unknown */
  readonly getReports: PagedOperationFunction<[query?: { pageSize?: Whole; page?: Whole; textSearch?: string; sortProperty?: string; sortOrder?: string }], E.Report>
  /** POST /api/v2/report/request, PE and Cloud only, callers unknown */
  readonly requestReport: OperationFunction<[body: Draft<E.ReportRequest>], E.Job>
  /** POST /api/v2/report/test, PE and Cloud only, TENANT_ADMIN */
  readonly testReportAndDownload: OperationFunction<[body: Draft<E.ReportRequest>], Uint8Array>
}

interface ReportTemplateOperations {
  /** DELETE /api/reportTemplate/{reportTemplateId}, PE and Cloud only, callers unknown */
  readonly deleteReportTemplate: OperationFunction<[reportTemplateId: IdOf], void>
  /** GET /api/reportTemplateInfos/all, PE and Cloud only, TENANT_ADMIN */
  readonly getAllReportTemplateInfos: PagedOperationFunction<[query?: { pageSize?: Whole; page?: Whole; typeList?: OneOrMore<'REPORT' | 'SUB_REPORT'>; formatList?: OneOrMore<'PDF' | 'CSV'>; includeCustomers?: boolean; textSearch?: string; sortProperty?: 'createdTime' | 'name' | 'ownerName' | Text; sortOrder?: 'ASC' | 'DESC' }], E.ReportTemplateInfo>
  /** GET /api/reportTemplate/{reportTemplateId}, PE and Cloud only, TENANT_ADMIN or CUSTOMER_USER */
  readonly getReportTemplateById: OperationFunction<[reportTemplateId: IdOf], E.ReportTemplate>
  /** GET /api/reportTemplate/info/{reportTemplateId}, PE and Cloud only, TENANT_ADMIN or CUSTOMER_USER */
  readonly getReportTemplateInfoById: OperationFunction<[reportTemplateId: IdOf], E.ReportTemplateInfo>
  /** GET /api/reportTemplates, PE and Cloud only, TENANT_ADMIN */
  readonly getReportTemplatesByIds: OperationFunction<[query: { reportTemplateIds: OneOrMore<IdOf> }], E.ReportTemplateInfo[]>
  /** POST /api/reportTemplate, PE and Cloud only, TENANT_ADMIN */
  readonly saveReportTemplate: OperationFunction<[body: Draft<E.ReportTemplate>], E.ReportTemplate>
}

interface RoleOperations {
  /** DELETE /api/role/{roleId}, PE and Cloud only, callers unknown */
  readonly deleteRole: OperationFunction<[roleId: IdOf], void>
  /** GET /api/role/{roleId}, PE and Cloud only, callers unknown */
  readonly getRoleById: OperationFunction<[roleId: IdOf], E.Role>
  /** GET /api/roles, PE and Cloud only, TENANT_ADMIN or CUSTOMER_USER */
  readonly getRoles: PagedOperationFunction<[query?: { pageSize?: Whole; page?: Whole; type?: 'GENERIC' | 'GROUP'; textSearch?: string; sortProperty?: 'createdTime' | 'name' | 'type' | 'description' | Text; sortOrder?: 'ASC' | 'DESC' }], E.Role>
  /** GET /api/roles/list, PE and Cloud only, callers unknown */
  readonly getRolesByIds: OperationFunction<[query: { roleIds: OneOrMore<IdOf> }], E.Role[]>
  /** POST /api/role, PE and Cloud only, callers unknown */
  readonly saveRole: OperationFunction<[body: Draft<E.Role>], E.Role>
}

interface RpcV1Operations {
  /** POST /api/plugins/rpc/oneway/{deviceId}, any user */
  readonly handleOneWayDeviceRPCRequestV1: OperationFunction<[deviceId: IdOf, body: any], any>
  /** POST /api/plugins/rpc/twoway/{deviceId}, any user */
  readonly handleTwoWayDeviceRPCRequestV1: OperationFunction<[deviceId: IdOf, body: any], any>
}

interface RpcV2Operations {
  /** DELETE /api/rpc/persistent/{rpcId}, TENANT_ADMIN */
  readonly deleteRpc: OperationFunction<[rpcId: IdOf], void>
  /** GET /api/rpc/persistent/{rpcId}, TENANT_ADMIN or CUSTOMER_USER */
  readonly getPersistedRpc: OperationFunction<[rpcId: IdOf], E.Rpc>
  /** GET /api/rpc/persistent/device/{deviceId}, TENANT_ADMIN or CUSTOMER_USER */
  readonly getPersistedRpcByDevice: PagedOperationFunction<[deviceId: IdOf, query?: { pageSize?: Whole; page?: Whole; rpcStatus?: 'QUEUED' | 'SENT' | 'DELIVERED' | 'SUCCESSFUL' | 'TIMEOUT' | 'EXPIRED' | 'FAILED'; textSearch?: string; sortProperty?: 'createdTime' | 'expirationTime' | 'request' | 'response' | Text; sortOrder?: 'ASC' | 'DESC' }], E.Rpc>
  /** POST /api/rpc/oneway/{deviceId}, any user */
  readonly handleOneWayDeviceRPCRequestV2: OperationFunction<[deviceId: IdOf, body: any], any>
  /** POST /api/rpc/twoway/{deviceId}, any user */
  readonly handleTwoWayDeviceRPCRequestV2: OperationFunction<[deviceId: IdOf, body: any], any>
}

interface RuleChainOperations {
  /** POST /api/edge/{edgeId}/ruleChain/{ruleChainId}, TENANT_ADMIN */
  readonly assignRuleChainToEdge: OperationFunction<[edgeId: IdOf, ruleChainId: IdOf], E.RuleChain>
  /** DELETE /api/ruleChain/{ruleChainId}, TENANT_ADMIN */
  readonly deleteRuleChain: OperationFunction<[ruleChainId: IdOf], void>
  /** GET /api/ruleChains/export, TENANT_ADMIN */
  readonly exportRuleChains: OperationFunction<[query: { limit: Whole }], E.RuleChainData>
  /** GET /api/ruleChain/autoAssignToEdgeRuleChains, TENANT_ADMIN */
  readonly getAutoAssignToEdgeRuleChains: OperationFunction<[], E.RuleChain[]>
  /** GET /api/edge/{edgeId}/ruleChains, TENANT_ADMIN */
  readonly getEdgeRuleChains: PagedOperationFunction<[edgeId: IdOf, query?: { pageSize?: Whole; page?: Whole; textSearch?: string; sortProperty?: 'createdTime' | 'name' | 'root' | Text; sortOrder?: 'ASC' | 'DESC' }], E.RuleChain>
  /** GET /api/ruleNode/{ruleNodeId}/debugIn, TENANT_ADMIN */
  readonly getLatestRuleNodeDebugInput: OperationFunction<[ruleNodeId: IdOf], E.JsonNode>
  /** GET /api/ruleChain/{ruleChainId}, TENANT_ADMIN */
  readonly getRuleChainById: OperationFunction<[ruleChainId: IdOf], E.RuleChain>
  /** GET /api/ruleChain/{ruleChainId}/metadata, TENANT_ADMIN */
  readonly getRuleChainMetaData: OperationFunction<[ruleChainId: IdOf], E.RuleChainMetaData>
  /** GET /api/ruleChain/{ruleChainId}/output/labels, TENANT_ADMIN */
  readonly getRuleChainOutputLabels: OperationFunction<[ruleChainId: IdOf], string[]>
  /** GET /api/ruleChain/{ruleChainId}/output/labels/usage, TENANT_ADMIN */
  readonly getRuleChainOutputLabelsUsage: OperationFunction<[ruleChainId: IdOf], E.RuleChainOutputLabelsUsage[]>
  /** GET /api/ruleChains, TENANT_ADMIN */
  readonly getRuleChains: PagedOperationFunction<[query?: { pageSize?: Whole; page?: Whole; type?: 'CORE' | 'EDGE'; textSearch?: string; sortProperty?: 'createdTime' | 'name' | 'root' | Text; sortOrder?: 'ASC' | 'DESC' }], E.RuleChain>
  /** GET /api/ruleChains/list, TENANT_ADMIN, since 4.3.1.2 */
  readonly getRuleChainsByIds: OperationFunction<[query: { ruleChainIds: OneOrMore<IdOf> }], E.RuleChain[]>
  /** POST /api/ruleChains/import, TENANT_ADMIN */
  readonly importRuleChains: OperationFunction<[body: Draft<E.RuleChainData>, query?: { overwrite?: boolean }], E.RuleChainImportResult[]>
  /** GET /api/ruleChain/tbelEnabled, TENANT_ADMIN */
  readonly isTbelEnabled: OperationFunction<[], boolean>
  /** POST /api/ruleChain, TENANT_ADMIN */
  readonly saveRuleChain: OperationFunction<[body: Draft<E.RuleChain>], E.RuleChain>
  /** POST /api/ruleChain/metadata, TENANT_ADMIN */
  readonly saveRuleChainMetaData: OperationFunction<[body: Draft<E.RuleChainMetaData>, query?: { updateRelated?: boolean }], E.RuleChainMetaData>
  /** POST /api/ruleChain/{ruleChainId}/autoAssignToEdge, TENANT_ADMIN */
  readonly setAutoAssignToEdgeRuleChain: OperationFunction<[ruleChainId: IdOf], E.RuleChain>
  /** POST /api/ruleChain/device/default, TENANT_ADMIN */
  readonly setDeviceDefaultRuleChain: OperationFunction<[body: Draft<E.DefaultRuleChainCreateRequest>], E.RuleChain>
  /** POST /api/ruleChain/{ruleChainId}/edgeTemplateRoot, TENANT_ADMIN */
  readonly setEdgeTemplateRootRuleChain: OperationFunction<[ruleChainId: IdOf], E.RuleChain>
  /** POST /api/ruleChain/{ruleChainId}/root, TENANT_ADMIN */
  readonly setRootRuleChain: OperationFunction<[ruleChainId: IdOf], E.RuleChain>
  /** POST /api/ruleChain/testScript, TENANT_ADMIN */
  readonly testRuleChainScript: OperationFunction<[body: Draft<E.JsonNode>, query?: { scriptLang?: E.ScriptLanguage }], E.JsonNode>
  /** DELETE /api/edge/{edgeId}/ruleChain/{ruleChainId}, TENANT_ADMIN */
  readonly unassignRuleChainFromEdge: OperationFunction<[edgeId: IdOf, ruleChainId: IdOf], E.RuleChain>
  /** DELETE /api/ruleChain/{ruleChainId}/autoAssignToEdge, TENANT_ADMIN */
  readonly unsetAutoAssignToEdgeRuleChain: OperationFunction<[ruleChainId: IdOf], E.RuleChain>
}

interface RuleEngineOperations {
  /** POST /api/rule-engine/{entityType}/{entityId}, any user, since 3.8 */
  readonly handleRuleEngineRequestForEntity: OperationFunction<[entityType: E.EntityType, entityId: IdOf, body: any] | [entity: EntityLike, body: any], any>
  /** POST /api/rule-engine/{entityType}/{entityId}/{queueName}/{timeout}, any user, since 3.8 */
  readonly handleRuleEngineRequestForEntityWithQueueAndTimeout: OperationFunction<[entityType: E.EntityType, entityId: IdOf, queueName: string, timeout: Whole, body: any] | [entity: EntityLike, queueName: string, timeout: Whole, body: any], any>
  /** POST /api/rule-engine/{entityType}/{entityId}/{timeout}, any user, since 3.8 */
  readonly handleRuleEngineRequestForEntityWithTimeout: OperationFunction<[entityType: E.EntityType, entityId: IdOf, timeout: Whole, body: any] | [entity: EntityLike, timeout: Whole, body: any], any>
  /** POST /api/rule-engine/, any user, since 3.8 */
  readonly handleRuleEngineRequestForUser: OperationFunction<[body: any], any>
}

interface SchedulerEventOperations {
  /** POST /api/edge/{edgeId}/schedulerEvent/{schedulerEventId}, PE and Cloud only, TENANT_ADMIN or CUSTOMER_USER */
  readonly assignSchedulerEventToEdge: OperationFunction<[edgeId: IdOf, schedulerEventId: IdOf], E.SchedulerEventInfo>
  /** DELETE /api/schedulerEvent/{schedulerEventId}, PE and Cloud only, callers unknown */
  readonly deleteSchedulerEvent: OperationFunction<[schedulerEventId: IdOf], void>
  /** PUT /api/schedulerEvent/{schedulerEventId}/enabled/{enabledValue}, PE and Cloud only, TENANT_ADMIN or CUSTOMER_USER */
  readonly enableSchedulerEvent: OperationFunction<[schedulerEventId: IdOf, enabledValue: boolean], E.SchedulerEvent>
  /** GET /api/edge/{edgeId}/allSchedulerEvents, PE and Cloud only, TENANT_ADMIN or CUSTOMER_USER */
  readonly getAllEdgeSchedulerEvents: OperationFunction<[edgeId: IdOf], E.SchedulerEventInfo[]>
  /** GET /api/schedulerEvents/all, PE and Cloud only, TENANT_ADMIN or CUSTOMER_USER */
  readonly getAllSchedulerEvents: OperationFunction<[query?: { type?: string }], E.SchedulerEventWithCustomerInfo[]>
  /** GET /api/edge/{edgeId}/schedulerEvents, PE and Cloud only, TENANT_ADMIN or CUSTOMER_USER */
  readonly getEdgeSchedulerEvents: PagedOperationFunction<[edgeId: IdOf, query?: { pageSize?: Whole; page?: Whole; textSearch?: string; sortProperty?: string; sortOrder?: 'ASC' | 'DESC' }], E.SchedulerEventInfo>
  /** GET /api/scheduledReports, PE and Cloud only, TENANT_ADMIN */
  readonly getScheduledReportEvents: PagedOperationFunction<[query?: { pageSize?: Whole; page?: Whole; reportTemplateId?: IdOf; userId?: IdOf; includeCustomers?: boolean; textSearch?: string; sortProperty?: string; sortOrder?: 'ASC' | 'DESC' }], E.ScheduledReportInfo>
  /** GET /api/schedulerEvent/{schedulerEventId}, PE and Cloud only, TENANT_ADMIN or CUSTOMER_USER */
  readonly getSchedulerEventById: OperationFunction<[schedulerEventId: IdOf], E.SchedulerEvent>
  /** GET /api/schedulerEvent/info/{schedulerEventId}, PE and Cloud only, TENANT_ADMIN or CUSTOMER_USER */
  readonly getSchedulerEventInfoById: OperationFunction<[schedulerEventId: IdOf], E.SchedulerEventWithCustomerInfo>
  /** GET /api/schedulerEvents, PE and Cloud only, TENANT_ADMIN or CUSTOMER_USER */
  readonly getSchedulerEvents: PagedOperationFunction<[query?: { pageSize?: Whole; page?: Whole; textSearch?: string; sortProperty?: string; sortOrder?: string; type?: string; edgeId?: IdOf }], E.SchedulerEventWithCustomerInfo>
  /** GET /api/schedulerEvents/list, PE and Cloud only, TENANT_ADMIN or CUSTOMER_USER */
  readonly getSchedulerEventsByIds: OperationFunction<[query: { schedulerEventIds: OneOrMore<IdOf> }], E.SchedulerEventInfo[]>
  /** GET /api/schedulerEvents/startTime/{startTime}/endTime/{endTime}, PE and Cloud only, TENANT_ADMIN or CUSTOMER_USER */
  readonly getSchedulerEventsByRange: OperationFunction<[startTime: Time, endTime: Time, query?: { type?: string; edgeId?: IdOf; textSearch?: string }], E.SchedulerEventWithCustomerInfo[]>
  /** POST /api/schedulerEvent, PE and Cloud only, TENANT_ADMIN or CUSTOMER_USER */
  readonly saveSchedulerEvent: OperationFunction<[body: Draft<E.SchedulerEvent>], E.SchedulerEvent>
  /** DELETE /api/edge/{edgeId}/schedulerEvent/{schedulerEventId}, PE and Cloud only, TENANT_ADMIN or CUSTOMER_USER */
  readonly unassignSchedulerEventFromEdge: OperationFunction<[edgeId: IdOf, schedulerEventId: IdOf], E.SchedulerEventInfo>
}

interface SecretOperations {
  /** DELETE /api/secret/{id}, PE and Cloud only, TENANT_ADMIN */
  readonly deleteSecret: OperationFunction<[id: IdOf], E.TbSecretDeleteResult>
  /** GET /api/secret/{id}/info, PE and Cloud only, TENANT_ADMIN */
  readonly getSecretInfoById: OperationFunction<[id: IdOf], E.SecretInfo>
  /** GET /api/secret, PE and Cloud only, TENANT_ADMIN */
  readonly getSecretInfoByName: OperationFunction<[query: { name: string }], E.SecretInfo>
  /** GET /api/secrets, PE and Cloud only, TENANT_ADMIN */
  readonly getSecretInfos: PagedOperationFunction<[query?: { pageSize?: Whole; page?: Whole; textSearch?: string; sortProperty?: 'name' | Text; sortOrder?: 'ASC' | 'DESC' }], E.SecretInfo>
  /** GET /api/secret/names, PE and Cloud only, TENANT_ADMIN */
  readonly getSecretNames: OperationFunction<[], string[]>
  /** POST /api/secret, PE and Cloud only, callers unknown */
  readonly saveSecret: OperationFunction<[body: Draft<E.Secret>], E.SecretInfo>
  /** PUT /api/secret/{id}/description, PE and Cloud only, callers unknown */
  readonly updateSecretDescription: OperationFunction<[id: IdOf, body?: string], E.SecretInfo>
  /** PUT /api/secret/{id}/value, PE and Cloud only, callers unknown */
  readonly updateSecretValue: OperationFunction<[id: IdOf, body: string], E.SecretInfo>
}

interface SelfRegistrationOperations {
  /** DELETE /api/selfRegistration/selfRegistrationParams, PE and Cloud only, callers unknown */
  readonly deleteWebSelfRegistrationParams: OperationFunction<[], void>
  /** GET /api/noauth/selfRegistration/privacyPolicy, PE and Cloud only, no login needed */
  readonly getPrivacyPolicy: OperationFunction<[query?: { pkgName?: string; platform?: E.PlatformType }], string>
  /** GET /api/noauth/selfRegistration/signUpSelfRegistrationParams, PE and Cloud only, no login needed */
  readonly getSignUpSelfRegistrationParams: OperationFunction<[query?: { pkgName?: string; platformType?: 'ANDROID' | 'IOS' }], E.SignUpSelfRegistrationParams>
  /** GET /api/noauth/selfRegistration/termsOfUse, PE and Cloud only, no login needed */
  readonly getTermsOfUse: OperationFunction<[query?: { pkgName?: string; platform?: E.PlatformType }], string>
  /** GET /api/selfRegistration/selfRegistrationParams, PE and Cloud only, TENANT_ADMIN */
  readonly getWebSelfRegistrationParams: OperationFunction<[], E.SelfRegistrationParams>
  /** POST /api/selfRegistration/selfRegistrationParams, PE and Cloud only, TENANT_ADMIN */
  readonly saveWebSelfRegistrationParams: OperationFunction<[body: Draft<E.WebSelfRegistrationParams>], E.WebSelfRegistrationParams>
}

interface SignUpOperations {
  /** POST /api/signup/acceptPrivacyPolicy, PE and Cloud only, callers unknown */
  readonly acceptPrivacyPolicy: OperationFunction<[], E.JsonNode>
  /** POST /api/signup/acceptPrivacyPolicyAndTermsOfUse, Cloud only, callers unknown */
  readonly acceptPrivacyPolicyAndTermsOfUse: OperationFunction<[], E.JwtPair>
  /** POST /api/signup/acceptTermsOfUse, PE and Cloud only, callers unknown */
  readonly acceptTermsOfUse: OperationFunction<[], E.JsonNode>
  /** GET /api/noauth/cloud/activateEmail, Cloud only, no login needed */
  readonly activateCloudEmail: OperationFunction<[query: { emailCode: string; pkgName?: string; platform?: 'ANDROID' | 'IOS' }], string>
  /** POST /api/noauth/cloud/activateByEmailCode, Cloud only, no login needed */
  readonly activateCloudUserByEmailCode: OperationFunction<[query: { emailCode: string; pkgName?: string; platform?: 'ANDROID' | 'IOS' }], E.JwtPair>
  /** GET /api/noauth/activateEmail, PE and Cloud only, no login needed */
  readonly activateEmail: OperationFunction<[query: { emailCode: string; pkgName?: string; platform?: 'ANDROID' | 'IOS' }], string>
  /** POST /api/noauth/activateByEmailCode, PE and Cloud only, no login needed */
  readonly activateUserByEmailCode: OperationFunction<[query: { emailCode: string; pkgName?: string; platform?: 'ANDROID' | 'IOS' }], E.JwtPair>
  /** GET /api/noauth/cloud/login, Cloud only, no login needed */
  readonly cloudMobileLogin: OperationFunction<[query: { pkgName: string; platform?: 'ANDROID' | 'IOS' }], string>
  /** POST /api/signup/tenantAccount, Cloud only, callers unknown */
  readonly deleteTenantAccount: OperationFunction<[body?: Draft<E.DeleteTenantRequest>], void>
  /** GET /api/noauth/signup/recaptchaParams, Cloud only, no login needed */
  readonly getRecaptchaParams: OperationFunction<[], E.CaptchaClientParams>
  /** GET /api/signup/displayWelcome, Cloud only, callers unknown */
  readonly isDisplayWelcome: OperationFunction<[], boolean>
  /** GET /api/noauth/login, PE and Cloud only, no login needed */
  readonly mobileLogin: OperationFunction<[query: { pkgName: string; platform: 'ANDROID' | 'IOS' }], string>
  /** GET /api/signup/privacyPolicyAccepted, PE and Cloud only, callers unknown */
  readonly privacyPolicyAccepted: OperationFunction<[], boolean>
  /** POST /api/noauth/cloud/resendEmailActivation, Cloud only, no login needed */
  readonly resendCloudEmailActivation: OperationFunction<[query: { email: string; pkgName?: string; platform?: 'ANDROID' | 'IOS' }], void>
  /** POST /api/noauth/resendEmailActivation, PE and Cloud only, no login needed */
  readonly resendEmailActivation: OperationFunction<[query: { email: string; pkgName?: string; platform?: 'ANDROID' | 'IOS' }], void>
  /** POST /api/signup/notDisplayWelcome, Cloud only, callers unknown */
  readonly setNotDisplayWelcome: OperationFunction<[], void>
  /** POST /api/noauth/signup, PE and Cloud only, no login needed */
  readonly signUp: OperationFunction<[body: Draft<E.SignUpRequest>], E.SignUpResult>
  /** GET /api/signup/termsOfUseAccepted, PE and Cloud only, callers unknown */
  readonly termsOfUseAccepted: OperationFunction<[], boolean>
}

interface SolutionOperations {
  /** GET /api/solutions/templates/details/{solutionTemplateId}, PE and Cloud only, callers unknown */
  readonly getSolutionTemplateDetails: OperationFunction<[solutionTemplateId: IdOf], E.TenantSolutionTemplateDetails>
  /** GET /api/solutions/templates/infos, PE and Cloud only, callers unknown */
  readonly getSolutionTemplateInfos: OperationFunction<[], E.TenantSolutionTemplateInfo[]>
  /** GET /api/solutions/templates/instructions/{solutionTemplateId}, PE and Cloud only, callers unknown */
  readonly getSolutionTemplateInstructions: OperationFunction<[solutionTemplateId: IdOf], E.TenantSolutionTemplateInstructions>
  /** POST /api/solutions/templates/{solutionTemplateId}/install, PE and Cloud only, callers unknown */
  readonly installSolutionTemplate: OperationFunction<[solutionTemplateId: IdOf], E.SolutionInstallResponse>
  /** DELETE /api/solutions/templates/{solutionTemplateId}/delete, PE and Cloud only, callers unknown */
  readonly uninstallSolutionTemplate: OperationFunction<[solutionTemplateId: IdOf], void>
}

interface SolutionExportImportOperations {
  /** POST /api/solution/export, PE and Cloud only, TENANT_ADMIN */
  readonly exportSolution: OperationFunction<[body: Draft<E.SolutionExportRequest>], E.SolutionExportResponse>
  /** POST /api/solution/import, PE and Cloud only, TENANT_ADMIN */
  readonly importSolution: OperationFunction<[body: Draft<E.SolutionData>], E.SolutionImportResult>
  /** POST /api/solution/validate, PE and Cloud only, TENANT_ADMIN */
  readonly validateSolution: OperationFunction<[body: Draft<E.SolutionData>], E.SolutionValidationResult>
}

interface SubscriptionOperations {
  /** GET /api/tenant/subscription/mergedProfileConfig, Cloud only, callers unknown */
  readonly getMergedTenantProfileConfiguration: OperationFunction<[], E.DefaultTenantProfileConfiguration>
  /** GET /api/tenantProfile/{tenantProfileId}/profileConfig, Cloud only, callers unknown */
  readonly getTenantProfileConfigurationById: OperationFunction<[tenantProfileId: IdOf], E.DefaultTenantProfileConfiguration>
  /** GET /api/tenant/subscription, Cloud only, callers unknown */
  readonly getTenantSubscription: OperationFunction<[], E.SubscriptionDetails>
  /** GET /api/tenant/subscription/usage, Cloud only, callers unknown */
  readonly getTenantSubscriptionUsage: OperationFunction<[], E.SubscriptionUsage>
  /** GET /api/tenant/subscription/trendzUsed, Cloud only, callers unknown */
  readonly trendzUsed: OperationFunction<[], boolean>
}

interface TbResourceOperations {
  /** DELETE /api/resource/{resourceId}, SYS_ADMIN or TENANT_ADMIN */
  readonly deleteResource: OperationFunction<[resourceId: IdOf, query?: { force?: boolean }], E.TbResourceDeleteResult>
  /** GET /api/resource/jks/{resourceId}/download, SYS_ADMIN or TENANT_ADMIN */
  readonly downloadJksResourceIfChanged: OperationFunction<[resourceId: IdOf, query?: { 'If-None-Match'?: string }], Uint8Array>
  /** GET /api/resource/js/{resourceId}/download, any user */
  readonly downloadJsResourceIfChanged: OperationFunction<[resourceId: IdOf, query?: { 'If-None-Match'?: string }], Uint8Array>
  /** GET /api/resource/lwm2m/{resourceId}/download, SYS_ADMIN or TENANT_ADMIN */
  readonly downloadLwm2mResourceIfChanged: OperationFunction<[resourceId: IdOf, query?: { 'If-None-Match'?: string }], Uint8Array>
  /** GET /api/resource/pkcs12/{resourceId}/download, SYS_ADMIN or TENANT_ADMIN */
  readonly downloadPkcs12ResourceIfChanged: OperationFunction<[resourceId: IdOf, query?: { 'If-None-Match'?: string }], Uint8Array>
  /** GET /api/resource/{resourceId}/download, SYS_ADMIN or TENANT_ADMIN */
  readonly downloadResource: OperationFunction<[resourceId: IdOf], Uint8Array>
  /** GET /api/resource/{resourceType}/{scope}/{key}, any user, since 3.9 */
  readonly downloadResourceIfChanged: OperationFunction<[resourceType: 'lwm2m_model' | 'jks' | 'pkcs_12' | 'js_module' | 'dashboard', scope: 'system' | 'tenant', key: string, query?: { 'If-None-Match'?: string }], Uint8Array>
  /** GET /api/resource/lwm2m, TENANT_ADMIN */
  readonly getLwm2mListObjects: OperationFunction<[query: { sortOrder: 'ASC' | 'DESC'; sortProperty: 'id' | 'name' | Text; objectIds: OneOrMore<IdOf> }], E.LwM2mObject[]>
  /** GET /api/resource/lwm2m/page, TENANT_ADMIN */
  readonly getLwm2mListObjectsPage: OperationFunction<[query?: { pageSize?: Whole; page?: Whole; textSearch?: string; sortProperty?: 'id' | 'name' | Text; sortOrder?: 'ASC' | 'DESC' }], E.LwM2mObject[]>
  /** GET /api/resource/{resourceId}, SYS_ADMIN or TENANT_ADMIN @deprecated */
  readonly getResourceById: OperationFunction<[resourceId: IdOf], E.TbResource>
  /** GET /api/resource/{resourceType}/{scope}/{key}/info, SYS_ADMIN or TENANT_ADMIN, since 3.9 */
  readonly getResourceInfo: OperationFunction<[resourceType: 'lwm2m_model' | 'jks' | 'pkcs_12' | 'js_module' | 'dashboard', scope: 'system' | 'tenant', key: string], E.TbResourceInfo>
  /** GET /api/resource/info/{resourceId}, SYS_ADMIN or TENANT_ADMIN */
  readonly getResourceInfoById: OperationFunction<[resourceId: IdOf], E.TbResourceInfo>
  /** GET /api/resource, SYS_ADMIN or TENANT_ADMIN */
  readonly getResources: PagedOperationFunction<[query?: { pageSize?: Whole; page?: Whole; resourceType?: 'LWM2M_MODEL' | 'JKS' | 'PKCS_12' | 'JS_MODULE'; resourceSubType?: 'EXTENSION' | 'MODULE'; textSearch?: string; sortProperty?: 'createdTime' | 'title' | 'resourceType' | 'tenantId' | Text; sortOrder?: 'ASC' | 'DESC' }], E.TbResourceInfo>
  /** GET /api/resource/list, SYS_ADMIN or TENANT_ADMIN, since 4.3.1.2 */
  readonly getSystemOrTenantResourcesByIds: OperationFunction<[query: { resourceIds: OneOrMore<IdOf> }], E.TbResourceInfo[]>
  /** GET /api/resource/tenant, TENANT_ADMIN */
  readonly getTenantResources: PagedOperationFunction<[query?: { pageSize?: Whole; page?: Whole; textSearch?: string; sortProperty?: 'createdTime' | 'title' | 'resourceType' | 'tenantId' | Text; sortOrder?: 'ASC' | 'DESC' }], E.TbResourceInfo>
  /** POST /api/resource, SYS_ADMIN or TENANT_ADMIN @deprecated */
  readonly saveResource: OperationFunction<[body: Draft<E.TbResource>], E.TbResourceInfo>
  /** PUT /api/resource/{id}/data, SYS_ADMIN or TENANT_ADMIN, since 4.3 */
  readonly updateResourceData: OperationFunction<[id: IdOf, body: { file: FileContent } | FileValue], E.TbResourceInfo>
  /** PUT /api/resource/{id}/info, SYS_ADMIN or TENANT_ADMIN, since 4.3 */
  readonly updateResourceInfo: OperationFunction<[id: IdOf, body: Draft<E.TbResourceInfo>], E.TbResourceInfo>
  /** POST /api/resource/upload, SYS_ADMIN or TENANT_ADMIN, since 4.3 */
  readonly uploadResource: OperationFunction<[body: { file: FileContent; resourceType: string; descriptor?: string; resourceSubType?: string; title?: string } | FileValue], E.TbResourceInfo>
}

interface TelemetryOperations {
  /** DELETE /api/plugins/telemetry/{deviceId}/{scope}, any user */
  readonly deleteDeviceAttributes: OperationFunction<[deviceId: IdOf, scope: 'SERVER_SCOPE' | 'SHARED_SCOPE' | 'CLIENT_SCOPE', query?: { keys?: OneOrMore<string>; key?: OneOrMore<string> }], void>
  /** DELETE /api/plugins/telemetry/{entityType}/{entityId}/{scope}, any user */
  readonly deleteEntityAttributes: OperationFunction<[entityType: E.EntityType, entityId: IdOf, scope: 'SERVER_SCOPE' | 'SHARED_SCOPE' | 'CLIENT_SCOPE', query?: { keys?: OneOrMore<string>; key?: OneOrMore<string> }] | [entity: EntityLike, scope: 'SERVER_SCOPE' | 'SHARED_SCOPE' | 'CLIENT_SCOPE', query?: { keys?: OneOrMore<string>; key?: OneOrMore<string> }], void>
  /** DELETE /api/plugins/telemetry/{entityType}/{entityId}/timeseries/delete, any user */
  readonly deleteEntityTimeseries: OperationFunction<[entityType: E.EntityType, entityId: IdOf, query?: { keys?: OneOrMore<string>; deleteAllDataForKeys?: boolean; startTs?: Time; endTs?: Time; deleteLatest?: boolean; rewriteLatestIfDeleted?: boolean; key?: OneOrMore<string> }] | [entity: EntityLike, query?: { keys?: OneOrMore<string>; deleteAllDataForKeys?: boolean; startTs?: Time; endTs?: Time; deleteLatest?: boolean; rewriteLatestIfDeleted?: boolean; key?: OneOrMore<string> }], void>
  /** GET /api/plugins/telemetry/{entityType}/{entityId}/keys/attributes, any user */
  readonly getAttributeKeys: OperationFunction<[entityType: E.EntityType, entityId: IdOf] | [entity: EntityLike], string[]>
  /** GET /api/plugins/telemetry/{entityType}/{entityId}/keys/attributes/{scope}, any user */
  readonly getAttributeKeysByScope: OperationFunction<[entityType: E.EntityType, entityId: IdOf, scope: 'SERVER_SCOPE' | 'SHARED_SCOPE' | 'CLIENT_SCOPE'] | [entity: EntityLike, scope: 'SERVER_SCOPE' | 'SHARED_SCOPE' | 'CLIENT_SCOPE'], string[]>
  /** GET /api/plugins/telemetry/{entityType}/{entityId}/values/attributes, any user */
  readonly getAttributes: OperationFunction<[entityType: E.EntityType, entityId: IdOf, query?: { keys?: OneOrMore<string>; key?: OneOrMore<string> }] | [entity: EntityLike, query?: { keys?: OneOrMore<string>; key?: OneOrMore<string> }], E.AttributeData[]>
  /** GET /api/plugins/telemetry/{entityType}/{entityId}/values/attributes/{scope}, any user */
  readonly getAttributesByScope: OperationFunction<[entityType: E.EntityType, entityId: IdOf, scope: 'SERVER_SCOPE' | 'SHARED_SCOPE' | 'CLIENT_SCOPE', query?: { keys?: OneOrMore<string>; key?: OneOrMore<string> }] | [entity: EntityLike, scope: 'SERVER_SCOPE' | 'SHARED_SCOPE' | 'CLIENT_SCOPE', query?: { keys?: OneOrMore<string>; key?: OneOrMore<string> }], E.AttributeData[]>
  /** GET /api/plugins/telemetry/{entityType}/{entityId}/values/timeseries, any user */
  readonly getLatestTimeseries: OperationFunction<[entityType: E.EntityType, entityId: IdOf, query?: { keys?: OneOrMore<string>; useStrictDataTypes?: boolean; key?: OneOrMore<string> }] | [entity: EntityLike, query?: { keys?: OneOrMore<string>; useStrictDataTypes?: boolean; key?: OneOrMore<string> }], Record<string, E.TsData[]>>
  /** POST /api/plugins/telemetry/{entityType}/{entityId}/values/timeseries, PE and Cloud only, TENANT_ADMIN or CUSTOMER_USER */
  readonly getTimeseriesByReadTsKvQueries: OperationFunction<[entityType: E.EntityType, entityId: IdOf, body: Draft<E.BaseReadTsKvQuery>] | [entity: EntityLike, body: Draft<E.BaseReadTsKvQuery>], E.ReadTsKvQueryResult[]>
  /** GET /api/plugins/telemetry/{entityType}/{entityId}/values/timeseries/history, any user, since 4.3.1.2 */
  readonly getTimeseriesHistory: OperationFunction<[entityType: E.EntityType, entityId: IdOf, query: { startTs: Time; endTs: Time; keys?: OneOrMore<string>; intervalType?: 'MILLISECONDS' | 'WEEK' | 'WEEK_ISO' | 'MONTH' | 'QUARTER'; interval?: Time; timeZone?: string; limit?: Whole; agg?: 'MIN' | 'MAX' | 'AVG' | 'SUM' | 'COUNT' | 'NONE'; orderBy?: 'ASC' | 'DESC'; useStrictDataTypes?: boolean; key?: OneOrMore<string> }] | [entity: EntityLike, query: { startTs: Time; endTs: Time; keys?: OneOrMore<string>; intervalType?: 'MILLISECONDS' | 'WEEK' | 'WEEK_ISO' | 'MONTH' | 'QUARTER'; interval?: Time; timeZone?: string; limit?: Whole; agg?: 'MIN' | 'MAX' | 'AVG' | 'SUM' | 'COUNT' | 'NONE'; orderBy?: 'ASC' | 'DESC'; useStrictDataTypes?: boolean; key?: OneOrMore<string> }], Record<string, E.TsData[]>>
  /** GET /api/plugins/telemetry/{entityType}/{entityId}/keys/timeseries, any user */
  readonly getTimeseriesKeys: OperationFunction<[entityType: E.EntityType, entityId: IdOf] | [entity: EntityLike], string[]>
  /** POST /api/plugins/telemetry/{deviceId}/{scope}, any user */
  readonly saveDeviceAttributes: OperationFunction<[deviceId: IdOf, scope: 'SERVER_SCOPE' | 'SHARED_SCOPE', body: any], void>
  /** POST /api/plugins/telemetry/{entityType}/{entityId}/{scope}, any user */
  readonly saveEntityAttributesV1: OperationFunction<[entityType: E.EntityType, entityId: IdOf, scope: 'SERVER_SCOPE' | 'SHARED_SCOPE', body: any] | [entity: EntityLike, scope: 'SERVER_SCOPE' | 'SHARED_SCOPE', body: any], void>
  /** POST /api/plugins/telemetry/{entityType}/{entityId}/attributes/{scope}, any user */
  readonly saveEntityAttributesV2: OperationFunction<[entityType: E.EntityType, entityId: IdOf, scope: 'SERVER_SCOPE' | 'SHARED_SCOPE', body: any] | [entity: EntityLike, scope: 'SERVER_SCOPE' | 'SHARED_SCOPE', body: any], void>
  /** POST /api/plugins/telemetry/{entityType}/{entityId}/timeseries/{scope}, any user */
  readonly saveEntityTelemetry: OperationFunction<[entityType: E.EntityType, entityId: IdOf, scope: 'ANY' | Text, body: any] | [entity: EntityLike, scope: 'ANY' | Text, body: any], void>
  /** POST /api/plugins/telemetry/{entityType}/{entityId}/timeseries/{scope}/{ttl}, any user */
  readonly saveEntityTelemetryWithTTL: OperationFunction<[entityType: E.EntityType, entityId: IdOf, scope: 'ANY' | Text, ttl: Time, body: any] | [entity: EntityLike, scope: 'ANY' | Text, ttl: Time, body: any], void>
}

interface TenantOperations {
  /** DELETE /api/tenant/{tenantId}, SYS_ADMIN or TENANT_ADMIN */
  readonly deleteTenant: OperationFunction<[tenantId: IdOf], void>
  /** GET /api/tenant/{tenantId}, SYS_ADMIN or TENANT_ADMIN */
  readonly getTenantById: OperationFunction<[tenantId: IdOf], E.Tenant>
  /** GET /api/tenant/info/{tenantId}, SYS_ADMIN or TENANT_ADMIN */
  readonly getTenantInfoById: OperationFunction<[tenantId: IdOf], E.TenantInfo>
  /** GET /api/tenantInfos, SYS_ADMIN */
  readonly getTenantInfos: PagedOperationFunction<[query?: { pageSize?: Whole; page?: Whole; textSearch?: string; sortProperty?: 'createdTime' | 'tenantProfileName' | 'title' | 'email' | 'country' | 'state' | 'city' | 'address' | 'address2' | 'zip' | 'phone' | 'email' | Text; sortOrder?: 'ASC' | 'DESC' }], E.TenantInfo>
  /** GET /api/tenants, SYS_ADMIN */
  readonly getTenants: PagedOperationFunction<[query?: { pageSize?: Whole; page?: Whole; textSearch?: string; sortProperty?: 'createdTime' | 'title' | 'email' | 'country' | 'state' | 'city' | 'address' | 'address2' | 'zip' | 'phone' | 'email' | Text; sortOrder?: 'ASC' | 'DESC' }], E.Tenant>
  /** GET /api/tenants/list, SYS_ADMIN or TENANT_ADMIN, since 4.3.1.2 */
  readonly getTenantsByIds: OperationFunction<[query: { tenantIds: OneOrMore<IdOf> }], E.Tenant[]>
  /** POST /api/tenant, SYS_ADMIN */
  readonly saveTenant: OperationFunction<[body: Draft<E.Tenant>], E.Tenant>
}

interface TenantProfileOperations {
  /** DELETE /api/tenantProfile/{tenantProfileId}, SYS_ADMIN */
  readonly deleteTenantProfile: OperationFunction<[tenantProfileId: IdOf], void>
  /** GET /api/tenantProfileInfo/default, SYS_ADMIN */
  readonly getDefaultTenantProfileInfo: OperationFunction<[], E.EntityInfo>
  /** GET /api/tenantProfile/{tenantProfileId}, SYS_ADMIN */
  readonly getTenantProfileById: OperationFunction<[tenantProfileId: IdOf], E.TenantProfile>
  /** GET /api/tenantProfileInfo/{tenantProfileId}, SYS_ADMIN */
  readonly getTenantProfileInfoById: OperationFunction<[tenantProfileId: IdOf], E.EntityInfo>
  /** GET /api/tenantProfileInfos, SYS_ADMIN */
  readonly getTenantProfileInfos: PagedOperationFunction<[query?: { pageSize?: Whole; page?: Whole; textSearch?: string; sortProperty?: 'id' | 'name' | Text; sortOrder?: 'ASC' | 'DESC' }], E.EntityInfo>
  /** GET /api/tenantProfiles/list, SYS_ADMIN, since 4.3.1.2 */
  readonly getTenantProfileList: OperationFunction<[query: { ids: OneOrMore<IdOf> }], E.TenantProfile[]>
  /** GET /api/tenantProfiles, SYS_ADMIN */
  readonly getTenantProfiles: PagedOperationFunction<[query?: { pageSize?: Whole; page?: Whole; textSearch?: string; sortProperty?: 'createdTime' | 'name' | 'description' | 'isDefault' | Text; sortOrder?: 'ASC' | 'DESC' }], E.TenantProfile>
  /** POST /api/tenantProfile, SYS_ADMIN */
  readonly saveTenantProfile: OperationFunction<[body: Draft<E.TenantProfile>], E.TenantProfile>
  /** POST /api/tenantProfile/{tenantProfileId}/default, SYS_ADMIN */
  readonly setDefaultTenantProfile: OperationFunction<[tenantProfileId: IdOf], E.TenantProfile>
}

interface TranslationOperations {
  /** GET /api/translation/full/{localeCode}/download, PE and Cloud only, callers unknown */
  readonly downloadFullTranslation: OperationFunction<[localeCode: string], Uint8Array>
  /** GET /api/translation/availableJavaLocales, PE and Cloud only, callers unknown */
  readonly getAvailableJavaLocales: OperationFunction<[], E.JsonNode>
  /** GET /api/translation/availableLocales, PE and Cloud only, callers unknown */
  readonly getAvailableLocales: OperationFunction<[], E.JsonNode>
  /** GET /api/translation/full/{localeCode}, PE and Cloud only, callers unknown */
  readonly getFullTranslation: OperationFunction<[localeCode: string, query?: { 'If-None-Match'?: string }], E.JsonNode>
  /** GET /api/noauth/translation/login/{localeCode}, PE and Cloud only, no login needed */
  readonly getLoginPageTranslation: OperationFunction<[localeCode: string, query?: { 'If-None-Match'?: string }], E.JsonNode>
  /** GET /api/translation/edit/basic/{localeCode}, PE and Cloud only, callers unknown */
  readonly getTranslationForBasicEdit: OperationFunction<[localeCode: string], E.JsonNode>
  /** GET /api/translation/info, PE and Cloud only, callers unknown */
  readonly getTranslationInfos: OperationFunction<[], E.TranslationInfo[]>
}

interface TrendzOperations {
  /** POST /api/trendz/connect, PE and Cloud only, SYS_ADMIN */
  readonly connectToTrendz: OperationFunction<[], E.TrendzSynchronizationResult>
  /** GET /api/trendz/config, PE and Cloud only, SYS_ADMIN */
  readonly getTrendzConfig: OperationFunction<[], E.TrendzConfiguration>
  /** GET /api/trendz/settings, CE only, TENANT_ADMIN or CUSTOMER_USER, since 4.1 */
  readonly getTrendzSettings: OperationFunction<[], E.TrendzSettings>
  /** GET /api/trendz/sync, PE and Cloud only, any user */
  readonly getTrendzSyncResult: OperationFunction<[], E.TrendzSynchronizationResult>
  /** GET /api/trendz/healthcheck, PE and Cloud only, any user */
  readonly performTrendzHealthcheck: OperationFunction<[], E.TrendzHealthcheckResult>
  /** POST /api/trendz/public/connect, PE and Cloud only, callers unknown */
  readonly publicConnectToTrendz: OperationFunction<[], void>
  /** POST /api/trendz/config, PE and Cloud only, SYS_ADMIN */
  readonly saveTrendzConfig: OperationFunction<[body: Draft<E.TrendzConfiguration>], E.TrendzConfiguration>
  /** POST /api/trendz/settings, CE only, TENANT_ADMIN, since 4.1 */
  readonly saveTrendzSettings: OperationFunction<[body: Draft<E.TrendzSettings>], E.TrendzSettings>
}

interface TrendzApiOperations {
  /** GET /api/trendz/summary, PE and Cloud only, TENANT_ADMIN or CUSTOMER_USER */
  readonly getTrendzSummary: OperationFunction<[], E.TrendzSummary>
  /** GET /api/trendz/usage, PE and Cloud only, SYS_ADMIN or TENANT_ADMIN */
  readonly getTrendzUsage: OperationFunction<[], E.TrendzUsage>
  /** GET /api/trendz/view/{viewId}, PE and Cloud only, TENANT_ADMIN or CUSTOMER_USER */
  readonly getTrendzViewById: OperationFunction<[viewId: IdOf], E.TrendzViewConfig>
  /** GET /api/trendz/view/all, PE and Cloud only, TENANT_ADMIN or CUSTOMER_USER */
  readonly getTrendzViews: PagedOperationFunction<[query?: { pageSize?: Whole; page?: Whole; textSearch?: string; sortProperty?: 'name' | 'createdAt' | 'updatedAt' | 'favorite' | Text; sortOrder?: 'ASC' | 'DESC' }], E.TrendzViewConfigLite>
}

interface TwoFactorAuthOperations {
  /** POST /api/auth/2fa/login, MFA_CONFIGURATION_TOKEN, since 4.3 */
  readonly authenticateByTwoFaConfigurationToken: OperationFunction<[], E.JwtPair>
  /** POST /api/auth/2fa/verification/check, PRE_VERIFICATION_TOKEN */
  readonly checkTwoFaVerificationCode: OperationFunction<[query: { providerType: E.TwoFaProviderType; verificationCode: string }], E.JwtPair>
  /** GET /api/auth/2fa/providers, PRE_VERIFICATION_TOKEN */
  readonly getAvailableTwoFaProviderInfos: OperationFunction<[], E.TwoFaProviderInfo[]>
  /** POST /api/auth/2fa/verification/send, PRE_VERIFICATION_TOKEN */
  readonly requestTwoFaVerificationCode: OperationFunction<[query: { providerType: E.TwoFaProviderType }], void>
}

interface TwoFactorAuthConfigOperations {
  /** DELETE /api/2fa/account/config, any user */
  readonly deleteTwoFaAccountConfig: OperationFunction<[query: { providerType: E.TwoFaProviderType }], E.AccountTwoFaSettings>
  /** POST /api/2fa/account/config/generate, any user */
  readonly generateTwoFaAccountConfig: OperationFunction<[query: { providerType: string }], E.TwoFaAccountConfig>
  /** GET /api/2fa/account/settings, any user */
  readonly getAccountTwoFaSettings: OperationFunction<[], E.AccountTwoFaSettings>
  /** GET /api/2fa/providers, any user */
  readonly getAvailableTwoFaProviderTypes: OperationFunction<[], E.TwoFaProviderType[]>
  /** GET /api/2fa/settings, SYS_ADMIN */
  readonly getPlatformTwoFaSettings: OperationFunction<[], E.PlatformTwoFaSettings>
  /** POST /api/2fa/settings, SYS_ADMIN */
  readonly savePlatformTwoFaSettings: OperationFunction<[body: Draft<E.PlatformTwoFaSettings>], E.PlatformTwoFaSettings>
  /** POST /api/2fa/account/config/submit, any user */
  readonly submitTwoFaAccountConfig: OperationFunction<[body: Draft<E.TwoFaAccountConfig>], void>
  /** PUT /api/2fa/account/config, any user */
  readonly updateTwoFaAccountConfig: OperationFunction<[body: Draft<E.TwoFaAccountConfigUpdateRequest>, query: { providerType: E.TwoFaProviderType }], E.AccountTwoFaSettings>
  /** POST /api/2fa/account/config, any user */
  readonly verifyAndSaveTwoFaAccountConfig: OperationFunction<[body: Draft<E.TwoFaAccountConfig>, query?: { verificationCode?: string }], E.AccountTwoFaSettings>
}

interface UiSettingsOperations {
  /** GET /api/uiSettings/helpBaseUrl, any user */
  readonly getHelpBaseUrl: OperationFunction<[], string>
}

interface UsageInfoOperations {
  /** GET /api/usage, TENANT_ADMIN */
  readonly getTenantUsageInfo: OperationFunction<[], E.UsageInfo>
}

interface UserOperations {
  /** DELETE /api/user/settings/{paths}, any user */
  readonly deleteGeneralUserSettings: OperationFunction<[paths: string], void>
  /** DELETE /api/user/{userId}, SYS_ADMIN or TENANT_ADMIN */
  readonly deleteUser: OperationFunction<[userId: IdOf], void>
  /** DELETE /api/user/settings/{type}/{paths}, any user */
  readonly deleteUserSettingsByType: OperationFunction<[type: string, paths: string], void>
  /** GET /api/users/info, TENANT_ADMIN or CUSTOMER_USER */
  readonly findUsersByQuery: PagedOperationFunction<[query?: { pageSize?: Whole; page?: Whole; textSearch?: string; sortProperty?: 'createdTime' | 'firstName' | 'lastName' | 'email' | Text; sortOrder?: 'ASC' | 'DESC' }], E.UserEmailInfo>
  /** GET /api/user/{userId}/activationLink, SYS_ADMIN or TENANT_ADMIN */
  readonly getActivationLink: OperationFunction<[userId: IdOf], string>
  /** GET /api/user/{userId}/activationLinkInfo, SYS_ADMIN or TENANT_ADMIN, since 3.8 */
  readonly getActivationLinkInfo: OperationFunction<[userId: IdOf], E.UserActivationLink>
  /** GET /api/customer/users, PE and Cloud only, TENANT_ADMIN or CUSTOMER_USER */
  readonly getAllCustomerUsers: PagedOperationFunction<[query?: { pageSize?: Whole; page?: Whole; textSearch?: string; sortProperty?: 'createdTime' | 'firstName' | 'lastName' | 'email' | Text; sortOrder?: 'ASC' | 'DESC' }], E.User>
  /** GET /api/userInfos/all, PE and Cloud only, TENANT_ADMIN or CUSTOMER_USER */
  readonly getAllUserInfos: PagedOperationFunction<[query?: { pageSize?: Whole; page?: Whole; includeCustomers?: boolean; textSearch?: string; sortProperty?: 'createdTime' | 'firstName' | 'lastName' | 'email' | Text; sortOrder?: 'ASC' | 'DESC' }], E.UserInfo>
  /** GET /api/customer/{customerId}/userInfos, PE and Cloud only, TENANT_ADMIN or CUSTOMER_USER */
  readonly getCustomerUserInfos: PagedOperationFunction<[customerId: IdOf, query?: { pageSize?: Whole; page?: Whole; includeCustomers?: boolean; textSearch?: string; sortProperty?: 'createdTime' | 'firstName' | 'lastName' | 'email' | Text; sortOrder?: 'ASC' | 'DESC' }], E.UserInfo>
  /** GET /api/customer/{customerId}/users, TENANT_ADMIN */
  readonly getCustomerUsers: PagedOperationFunction<[customerId: IdOf, query?: { pageSize?: Whole; page?: Whole; textSearch?: string; sortProperty?: 'createdTime' | 'firstName' | 'lastName' | 'email' | Text; sortOrder?: 'ASC' | 'DESC' }], E.User>
  /** GET /api/user/settings/general, any user, since 4.3.1.2 */
  readonly getGeneralUserSettings: OperationFunction<[], E.JsonNode>
  /** GET /api/user/lastVisitedDashboards, TENANT_ADMIN or CUSTOMER_USER, since 4.3.1.2 */
  readonly getLastVisitedDashboards: OperationFunction<[], E.UserDashboardsInfo>
  /** GET /api/user/mobile/session, any user */
  readonly getMobileSession: OperationFunction<[query: { 'X-Mobile-Token': string }], E.MobileSessionInfo>
  /** GET /api/tenant/{tenantId}/users, SYS_ADMIN */
  readonly getTenantAdmins: PagedOperationFunction<[tenantId: IdOf, query?: { pageSize?: Whole; page?: Whole; textSearch?: string; sortProperty?: 'createdTime' | 'firstName' | 'lastName' | 'email' | Text; sortOrder?: 'ASC' | 'DESC' }], E.User>
  /** GET /api/user/{userId}, any user */
  readonly getUserById: OperationFunction<[userId: IdOf], E.User>
  /** GET /api/user/info/{userId}, PE and Cloud only, callers unknown */
  readonly getUserInfoById: OperationFunction<[userId: IdOf], E.UserInfo>
  /** GET /api/user/settings/{type}, any user */
  readonly getUserSettings: OperationFunction<[type: string], E.JsonNode>
  /** GET /api/user/{userId}/token, SYS_ADMIN or TENANT_ADMIN */
  readonly getUserToken: OperationFunction<[userId: IdOf], E.JwtPair>
  /** GET /api/user/users, PE and Cloud only, TENANT_ADMIN or CUSTOMER_USER */
  readonly getUserUsers: PagedOperationFunction<[query?: { pageSize?: Whole; page?: Whole; textSearch?: string; sortProperty?: 'createdTime' | 'firstName' | 'lastName' | 'email' | Text; sortOrder?: 'ASC' | 'DESC' }], E.User>
  /** GET /api/users, CE only, TENANT_ADMIN or CUSTOMER_USER */
  readonly getUsers: PagedOperationFunction<[query?: { pageSize?: Whole; page?: Whole; textSearch?: string; sortProperty?: 'createdTime' | 'firstName' | 'lastName' | 'email' | Text; sortOrder?: 'ASC' | 'DESC' }], E.User>
  /** GET /api/entityGroup/{entityGroupId}/users, PE and Cloud only, callers unknown */
  readonly getUsersByEntityGroupId: PagedOperationFunction<[entityGroupId: IdOf, query?: { pageSize?: Whole; page?: Whole; textSearch?: string; sortProperty?: 'createdTime' | 'firstName' | 'lastName' | 'email' | Text; sortOrder?: 'ASC' | 'DESC' }], E.User>
  /** GET /api/users/list, TENANT_ADMIN or CUSTOMER_USER, since 4.3.1.2 */
  readonly getUsersByIds: OperationFunction<[query: { userIds: OneOrMore<IdOf> }], E.User[]>
  /** GET /api/users/assign/{alarmId}, TENANT_ADMIN or CUSTOMER_USER */
  readonly getUsersForAssign: PagedOperationFunction<[alarmId: IdOf, query?: { pageSize?: Whole; page?: Whole; textSearch?: string; sortProperty?: 'createdTime' | 'firstName' | 'lastName' | 'email' | Text; sortOrder?: 'ASC' | 'DESC' }], E.UserEmailInfo>
  /** GET /api/user/tokenAccessEnabled, SYS_ADMIN or TENANT_ADMIN */
  readonly isUserTokenAccessEnabled: OperationFunction<[], boolean>
  /** PUT /api/user/settings/general, any user, since 4.3.1.2 */
  readonly putGeneralUserSettings: OperationFunction<[body: Draft<E.JsonNode>], void>
  /** PUT /api/user/settings/{type}, any user */
  readonly putUserSettings: OperationFunction<[type: string, body: Draft<E.JsonNode>], void>
  /** DELETE /api/user/mobile/session, any user */
  readonly removeMobileSession: OperationFunction<[query: { 'X-Mobile-Token': string }], void>
  /** GET /api/user/dashboards/{dashboardId}/{action}, TENANT_ADMIN or CUSTOMER_USER */
  readonly reportUserDashboardAction: OperationFunction<[dashboardId: IdOf, action: string], E.UserDashboardsInfo>
  /** POST /api/user/mobile/session, any user */
  readonly saveMobileSession: OperationFunction<[body: Draft<E.MobileSessionInfo>, query: { 'X-Mobile-Token': string }], void>
  /** POST /api/user, any user */
  readonly saveUser: OperationFunction<[body: Draft<E.User>, query?: { sendActivationMail?: boolean; entityGroupId?: IdOf; entityGroupIds?: OneOrMore<IdOf> }], E.User>
  /** POST /api/user/settings, any user */
  readonly saveUserSettings: OperationFunction<[body: Draft<E.JsonNode>], E.JsonNode>
  /** POST /api/user/sendActivationMail, SYS_ADMIN or TENANT_ADMIN */
  readonly sendActivationEmail: OperationFunction<[query: { email: string }], void>
  /** POST /api/user/{userId}/userCredentialsEnabled, SYS_ADMIN or TENANT_ADMIN */
  readonly setUserCredentialsEnabled: OperationFunction<[userId: IdOf, query?: { userCredentialsEnabled?: boolean }], void>
}

interface UserPermissionsOperations {
  /** GET /api/permissions/allowedPermissions, PE and Cloud only, callers unknown */
  readonly getAllowedPermissions: OperationFunction<[], E.AllowedPermissionsInfo>
  /** GET /api/permission/{entityType}/{entityId}/{operation}, PE and Cloud only, callers unknown */
  readonly hasEntityPermission: OperationFunction<[entityType: E.EntityType, entityId: IdOf, operation: 'ALL' | 'CREATE' | 'READ' | 'WRITE' | 'DELETE' | 'RPC_CALL' | 'READ_CREDENTIALS' | 'WRITE_CREDENTIALS' | 'READ_ATTRIBUTES' | 'WRITE_ATTRIBUTES' | 'READ_TELEMETRY' | 'WRITE_TELEMETRY' | 'ADD_TO_GROUP' | 'REMOVE_FROM_GROUP' | 'CHANGE_OWNER' | 'IMPERSONATE' | 'CLAIM_DEVICES' | 'SHARE_GROUP' | 'ASSIGN_TO_TENANT' | 'READ_CALCULATED_FIELD' | 'WRITE_CALCULATED_FIELD'] | [entity: EntityLike, operation: 'ALL' | 'CREATE' | 'READ' | 'WRITE' | 'DELETE' | 'RPC_CALL' | 'READ_CREDENTIALS' | 'WRITE_CREDENTIALS' | 'READ_ATTRIBUTES' | 'WRITE_ATTRIBUTES' | 'READ_TELEMETRY' | 'WRITE_TELEMETRY' | 'ADD_TO_GROUP' | 'REMOVE_FROM_GROUP' | 'CHANGE_OWNER' | 'IMPERSONATE' | 'CLAIM_DEVICES' | 'SHARE_GROUP' | 'ASSIGN_TO_TENANT' | 'READ_CALCULATED_FIELD' | 'WRITE_CALCULATED_FIELD'], boolean>
}

interface WhiteLabelingOperations {
  /** DELETE /api/whiteLabel/currentLoginWhiteLabelParams, PE and Cloud only, callers unknown */
  readonly deleteCurrentLoginWhiteLabelParams: OperationFunction<[query?: { customerId?: IdOf }], void>
  /** DELETE /api/whiteLabel/currentWhiteLabelParams, PE and Cloud only, callers unknown */
  readonly deleteCurrentWhiteLabelParams: OperationFunction<[query?: { customerId?: IdOf }], void>
  /** GET /api/whiteLabel/currentLoginWhiteLabelParams, PE and Cloud only, callers unknown */
  readonly getCurrentLoginWhiteLabelParams: OperationFunction<[query?: { customerId?: IdOf }], E.LoginWhiteLabelingParams>
  /** GET /api/whiteLabel/currentWhiteLabelParams, PE and Cloud only, callers unknown */
  readonly getCurrentWhiteLabelParams: OperationFunction<[query?: { customerId?: IdOf }], E.WhiteLabelingParams>
  /** GET /api/noauth/whiteLabel/loginWhiteLabelParams, PE and Cloud only, no login needed */
  readonly getLoginWhiteLabelParams: OperationFunction<[], E.LoginWhiteLabelingParams>
  /** GET /api/whiteLabel/mailTemplates, PE and Cloud only, SYS_ADMIN or TENANT_ADMIN */
  readonly getMailTemplates: OperationFunction<[query?: { systemByDefault?: boolean }], E.JsonNode>
  /** GET /api/whiteLabel/whiteLabelParams, PE and Cloud only, callers unknown */
  readonly getWhiteLabelParams: OperationFunction<[], E.WhiteLabelingParams>
  /** GET /api/whiteLabel/isCustomerWhiteLabelingAllowed, PE and Cloud only, TENANT_ADMIN */
  readonly isCustomerWhiteLabelingAllowed: OperationFunction<[], boolean>
  /** GET /api/whiteLabel/isWhiteLabelingAllowed, PE and Cloud only, TENANT_ADMIN or CUSTOMER_USER */
  readonly isWhiteLabelingAllowed: OperationFunction<[], boolean>
  /** POST /api/whiteLabel/previewWhiteLabelParams, PE and Cloud only, callers unknown */
  readonly previewWhiteLabelParams: OperationFunction<[body: Draft<E.WhiteLabelingParams>], E.WhiteLabelingParams>
  /** POST /api/whiteLabel/loginWhiteLabelParams, PE and Cloud only, callers unknown */
  readonly saveLoginWhiteLabelParams: OperationFunction<[body: Draft<E.LoginWhiteLabelingParams>, query?: { customerId?: IdOf }], E.LoginWhiteLabelingParams>
  /** POST /api/whiteLabel/mailTemplates, PE and Cloud only, SYS_ADMIN or TENANT_ADMIN */
  readonly saveMailTemplates: OperationFunction<[body: Draft<E.JsonNode>], E.JsonNode>
  /** POST /api/whiteLabel/whiteLabelParams, PE and Cloud only, callers unknown */
  readonly saveWhiteLabelParams: OperationFunction<[body: Draft<E.WhiteLabelingParams>, query?: { customerId?: IdOf }], E.WhiteLabelingParams>
  /** GET /api/tenant/whiteLabelingAllowed, Cloud only, callers unknown */
  readonly tenantWhiteLabelingAllowed: OperationFunction<[], void>
}

interface WidgetTypeOperations {
  /** DELETE /api/widgetType/{widgetTypeId}, SYS_ADMIN or TENANT_ADMIN */
  readonly deleteWidgetType: OperationFunction<[widgetTypeId: IdOf], void>
  /** GET /api/widgetTypeFqns, SYS_ADMIN or TENANT_ADMIN */
  readonly getBundleWidgetTypeFqns: OperationFunction<[query: { widgetsBundleId: IdOf }], string[]>
  /** GET /api/widgetsBundle/{widgetsBundleId}/widgetTypes, any user, since 4.3.1.2 */
  readonly getBundleWidgetTypes: OperationFunction<[widgetsBundleId: IdOf], E.WidgetType[]>
  /** GET /api/widgetTypesDetails, any user */
  readonly getBundleWidgetTypesDetails: OperationFunction<[query: { widgetsBundleId: IdOf; includeResources?: boolean }], E.WidgetTypeDetails[]>
  /** GET /api/widgetTypesInfos, any user */
  readonly getBundleWidgetTypesInfos: PagedOperationFunction<[query: { widgetsBundleId: IdOf; pageSize?: Whole; page?: Whole; textSearch?: string; sortProperty?: 'createdTime' | 'name' | 'deprecated' | 'tenantId' | Text; sortOrder?: 'ASC' | 'DESC'; fullSearch?: boolean; deprecatedFilter?: 'ALL' | 'ACTUAL' | 'DEPRECATED'; widgetTypeList?: OneOrMore<'timeseries' | 'latest' | 'control' | 'alarm' | 'static'> }], E.WidgetTypeInfo>
  /** GET /api/widgetType, any user */
  readonly getWidgetType: OperationFunction<[query: { fqn: string }], E.WidgetType>
  /** GET /api/widgetType/{widgetTypeId}, SYS_ADMIN or TENANT_ADMIN */
  readonly getWidgetTypeById: OperationFunction<[widgetTypeId: IdOf, query?: { includeResources?: boolean }], E.WidgetTypeDetails>
  /** GET /api/widgetTypeInfo/{widgetTypeId}, SYS_ADMIN or TENANT_ADMIN */
  readonly getWidgetTypeInfoById: OperationFunction<[widgetTypeId: IdOf], E.WidgetTypeInfo>
  /** GET /api/widgetTypes, any user */
  readonly getWidgetTypes: PagedOperationFunction<[query?: { pageSize?: Whole; page?: Whole; textSearch?: string; sortProperty?: 'createdTime' | 'name' | 'deprecated' | 'tenantId' | Text; sortOrder?: 'ASC' | 'DESC'; tenantOnly?: boolean; fullSearch?: boolean; deprecatedFilter?: 'ALL' | 'ACTUAL' | 'DEPRECATED'; widgetTypeList?: OneOrMore<'timeseries' | 'latest' | 'control' | 'alarm' | 'static'>; scadaFirst?: boolean }], E.WidgetTypeInfo>
  /** POST /api/widgetType, SYS_ADMIN or TENANT_ADMIN */
  readonly saveWidgetType: OperationFunction<[body: Draft<E.WidgetTypeDetails>, query?: { updateExistingByFqn?: boolean }], E.WidgetTypeDetails>
}

interface WidgetsBundleOperations {
  /** DELETE /api/widgetsBundle/{widgetsBundleId}, SYS_ADMIN or TENANT_ADMIN */
  readonly deleteWidgetsBundle: OperationFunction<[widgetsBundleId: IdOf], void>
  /** GET /api/widgetsBundles/all, any user, since 4.3.1.2 */
  readonly getAllWidgetsBundles: OperationFunction<[], E.WidgetsBundle[]>
  /** GET /api/widgetsBundle/{widgetsBundleId}, any user */
  readonly getWidgetsBundleById: OperationFunction<[widgetsBundleId: IdOf, query?: { inlineImages?: boolean }], E.WidgetsBundle>
  /** GET /api/widgetsBundles, any user */
  readonly getWidgetsBundles: PagedOperationFunction<[query?: { pageSize?: Whole; page?: Whole; textSearch?: string; sortProperty?: 'createdTime' | 'title' | 'tenantId' | Text; sortOrder?: 'ASC' | 'DESC'; tenantOnly?: boolean; fullSearch?: boolean; scadaFirst?: boolean }], E.WidgetsBundle>
  /** GET /api/widgetsBundles/list, any user, since 4.3.1.2 */
  readonly getWidgetsBundlesList: OperationFunction<[query: { widgetsBundleIds: OneOrMore<IdOf> }], E.WidgetsBundle[]>
  /** POST /api/widgetsBundle, SYS_ADMIN or TENANT_ADMIN */
  readonly saveWidgetsBundle: OperationFunction<[body: Draft<E.WidgetsBundle>], E.WidgetsBundle>
  /** POST /api/widgetsBundle/{widgetsBundleId}/widgetTypeFqns, SYS_ADMIN or TENANT_ADMIN */
  readonly updateWidgetsBundleWidgetFqns: OperationFunction<[widgetsBundleId: IdOf, body: readonly IdOf[]], void>
  /** POST /api/widgetsBundle/{widgetsBundleId}/widgetTypes, SYS_ADMIN or TENANT_ADMIN */
  readonly updateWidgetsBundleWidgetTypes: OperationFunction<[widgetsBundleId: IdOf, body: readonly IdOf[]], void>
}

export interface EveryGroups {
  readonly admin: AdminOperations
  readonly aiChat: AiChatOperations
  readonly aiModel: AiModelOperations
  readonly aiSolution: AiSolutionOperations
  readonly aiTool: AiToolOperations
  readonly alarm: AlarmOperations
  readonly alarmComment: AlarmCommentOperations
  readonly alarmRule: AlarmRuleOperations
  readonly apiKey: ApiKeyOperations
  readonly asset: AssetOperations
  readonly assetProfile: AssetProfileOperations
  readonly auditLog: AuditLogOperations
  readonly auth: AuthOperations
  readonly billingEndpoint: BillingEndpointOperations
  readonly blobEntity: BlobEntityOperations
  readonly calculatedField: CalculatedFieldOperations
  readonly cloudEndpoint: CloudEndpointOperations
  readonly componentDescriptor: ComponentDescriptorOperations
  readonly converter: ConverterOperations
  readonly converterLibrary: ConverterLibraryOperations
  readonly customMenu: CustomMenuOperations
  readonly customTranslation: CustomTranslationOperations
  readonly customer: CustomerOperations
  readonly dashboard: DashboardOperations
  readonly dashboardReport: DashboardReportOperations
  readonly device: DeviceOperations
  readonly deviceConnectivity: DeviceConnectivityOperations
  readonly deviceGroupOtaPackage: DeviceGroupOtaPackageOperations
  readonly deviceProfile: DeviceProfileOperations
  readonly domain: DomainOperations
  readonly edge: EdgeOperations
  readonly edgeEvent: EdgeEventOperations
  readonly entitiesVersionControl: EntitiesVersionControlOperations
  readonly entityGroup: EntityGroupOperations
  readonly entityQuery: EntityQueryOperations
  readonly entityRelation: EntityRelationOperations
  readonly entityView: EntityViewOperations
  readonly event: EventOperations
  readonly groupPermission: GroupPermissionOperations
  readonly image: ImageOperations
  readonly integration: IntegrationOperations
  readonly job: JobOperations
  readonly lwm2m: Lwm2mOperations
  readonly mailConfigTemplate: MailConfigTemplateOperations
  readonly mobileApp: MobileAppOperations
  readonly mobileAppBundle: MobileAppBundleOperations
  readonly notification: NotificationOperations
  readonly notificationRule: NotificationRuleOperations
  readonly notificationTarget: NotificationTargetOperations
  readonly notificationTemplate: NotificationTemplateOperations
  readonly oAuth2: OAuth2Operations
  readonly oAuth2ConfigTemplate: OAuth2ConfigTemplateOperations
  readonly otaPackage: OtaPackageOperations
  readonly owner: OwnerOperations
  readonly qrCodeSettings: QrCodeSettingsOperations
  readonly queue: QueueOperations
  readonly queueStats: QueueStatsOperations
  readonly report: ReportOperations
  readonly reportTemplate: ReportTemplateOperations
  readonly role: RoleOperations
  readonly rpcV1: RpcV1Operations
  readonly rpcV2: RpcV2Operations
  readonly ruleChain: RuleChainOperations
  readonly ruleEngine: RuleEngineOperations
  readonly schedulerEvent: SchedulerEventOperations
  readonly secret: SecretOperations
  readonly selfRegistration: SelfRegistrationOperations
  readonly signUp: SignUpOperations
  readonly solution: SolutionOperations
  readonly solutionExportImport: SolutionExportImportOperations
  readonly subscription: SubscriptionOperations
  readonly tbResource: TbResourceOperations
  readonly telemetry: TelemetryOperations
  readonly tenant: TenantOperations
  readonly tenantProfile: TenantProfileOperations
  readonly translation: TranslationOperations
  readonly trendz: TrendzOperations
  readonly trendzApi: TrendzApiOperations
  readonly twoFactorAuth: TwoFactorAuthOperations
  readonly twoFactorAuthConfig: TwoFactorAuthConfigOperations
  readonly uiSettings: UiSettingsOperations
  readonly usageInfo: UsageInfoOperations
  readonly user: UserOperations
  readonly userPermissions: UserPermissionsOperations
  readonly whiteLabeling: WhiteLabelingOperations
  readonly widgetType: WidgetTypeOperations
  readonly widgetsBundle: WidgetsBundleOperations
}

/** Operations by their bare names; where a group has the name, the group it is. */
export interface EveryOperations
  extends AdminOperations,
    AiChatOperations,
    AiModelOperations,
    AiSolutionOperations,
    AiToolOperations,
    AlarmOperations,
    AlarmCommentOperations,
    AlarmRuleOperations,
    ApiKeyOperations,
    AssetOperations,
    AssetProfileOperations,
    AuditLogOperations,
    AuthOperations,
    BillingEndpointOperations,
    BlobEntityOperations,
    CalculatedFieldOperations,
    CloudEndpointOperations,
    ComponentDescriptorOperations,
    ConverterOperations,
    ConverterLibraryOperations,
    CustomMenuOperations,
    CustomTranslationOperations,
    CustomerOperations,
    DashboardOperations,
    DashboardReportOperations,
    DeviceOperations,
    DeviceConnectivityOperations,
    DeviceGroupOtaPackageOperations,
    DeviceProfileOperations,
    DomainOperations,
    EdgeOperations,
    EdgeEventOperations,
    EntitiesVersionControlOperations,
    EntityGroupOperations,
    EntityQueryOperations,
    EntityRelationOperations,
    EntityViewOperations,
    EventOperations,
    GroupPermissionOperations,
    ImageOperations,
    IntegrationOperations,
    JobOperations,
    Lwm2mOperations,
    MailConfigTemplateOperations,
    MobileAppOperations,
    MobileAppBundleOperations,
    NotificationOperations,
    NotificationRuleOperations,
    NotificationTargetOperations,
    NotificationTemplateOperations,
    OAuth2Operations,
    OAuth2ConfigTemplateOperations,
    OtaPackageOperations,
    OwnerOperations,
    QrCodeSettingsOperations,
    QueueOperations,
    QueueStatsOperations,
    ReportOperations,
    ReportTemplateOperations,
    RoleOperations,
    RpcV1Operations,
    RpcV2Operations,
    RuleChainOperations,
    RuleEngineOperations,
    SchedulerEventOperations,
    SecretOperations,
    SelfRegistrationOperations,
    Omit<SignUpOperations, 'signUp'>,
    SolutionOperations,
    SolutionExportImportOperations,
    SubscriptionOperations,
    TbResourceOperations,
    TelemetryOperations,
    TenantOperations,
    TenantProfileOperations,
    TranslationOperations,
    TrendzOperations,
    TrendzApiOperations,
    TwoFactorAuthOperations,
    TwoFactorAuthConfigOperations,
    UiSettingsOperations,
    UsageInfoOperations,
    UserOperations,
    UserPermissionsOperations,
    WhiteLabelingOperations,
    WidgetTypeOperations,
    WidgetsBundleOperations {}

export interface EveryNames extends EveryGroups, EveryOperations {}
