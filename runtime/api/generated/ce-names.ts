// Made by runtime/build/generate.ts from runtime/api/facts: not to be edited
import type { Draft, EntityLike, FileContent, FileValue, IdOf, OneOrMore, Text, Time, Whole } from '../argument-types.ts'
import type { OperationFunction, PagedOperationFunction } from '../types.ts'
import type * as E from './ce-entities.ts'

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
  readonly getAdminSettings: OperationFunction<[key: string], E.AdminSettings>
  /** GET /api/admin/autoCommitSettings, TENANT_ADMIN */
  readonly getAutoCommitSettings: OperationFunction<[], E.AutoCommitSettings>
  /** GET /api/admin/featuresInfo, SYS_ADMIN */
  readonly getFeaturesInfo: OperationFunction<[], E.FeaturesInfo>
  /** GET /api/admin/jwtSettings, SYS_ADMIN */
  readonly getJwtSettings: OperationFunction<[], E.JwtSettings>
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
  /** POST /api/customer/{customerId}/asset/{assetId}, TENANT_ADMIN */
  readonly assignAssetToCustomer: OperationFunction<[customerId: IdOf, assetId: IdOf], E.Asset>
  /** POST /api/edge/{edgeId}/asset/{assetId}, TENANT_ADMIN */
  readonly assignAssetToEdge: OperationFunction<[edgeId: IdOf, assetId: IdOf], E.Asset>
  /** POST /api/customer/public/asset/{assetId}, TENANT_ADMIN */
  readonly assignAssetToPublicCustomer: OperationFunction<[assetId: IdOf], E.Asset>
  /** DELETE /api/asset/{assetId}, TENANT_ADMIN */
  readonly deleteAsset: OperationFunction<[assetId: IdOf], void>
  /** POST /api/assets, TENANT_ADMIN or CUSTOMER_USER */
  readonly findAssetsByQuery: OperationFunction<[body: Draft<E.AssetSearchQuery>], E.Asset[]>
  /** GET /api/asset/{assetId}, TENANT_ADMIN or CUSTOMER_USER */
  readonly getAssetById: OperationFunction<[assetId: IdOf], E.Asset>
  /** GET /api/asset/info/{assetId}, TENANT_ADMIN or CUSTOMER_USER */
  readonly getAssetInfoById: OperationFunction<[assetId: IdOf], E.AssetInfo>
  /** GET /api/asset/types, TENANT_ADMIN or CUSTOMER_USER @deprecated */
  readonly getAssetTypes: OperationFunction<[], E.EntitySubtype[]>
  /** GET /api/assets, TENANT_ADMIN or CUSTOMER_USER */
  readonly getAssetsByIds: OperationFunction<[query: { assetIds: OneOrMore<IdOf> }], E.Asset[]>
  /** GET /api/customer/{customerId}/assetInfos, TENANT_ADMIN or CUSTOMER_USER */
  readonly getCustomerAssetInfos: PagedOperationFunction<[customerId: IdOf, query?: { pageSize?: Whole; page?: Whole; type?: string; assetProfileId?: IdOf; textSearch?: string; sortProperty?: 'createdTime' | 'name' | 'type' | 'label' | 'customerTitle' | Text; sortOrder?: 'ASC' | 'DESC' }], E.AssetInfo>
  /** GET /api/customer/{customerId}/assets, TENANT_ADMIN or CUSTOMER_USER */
  readonly getCustomerAssets: PagedOperationFunction<[customerId: IdOf, query?: { pageSize?: Whole; page?: Whole; type?: string; textSearch?: string; sortProperty?: 'createdTime' | 'name' | 'type' | 'label' | 'customerTitle' | Text; sortOrder?: 'ASC' | 'DESC' }], E.Asset>
  /** GET /api/edge/{edgeId}/assets, TENANT_ADMIN or CUSTOMER_USER */
  readonly getEdgeAssets: PagedOperationFunction<[edgeId: IdOf, query?: { pageSize?: Whole; page?: Whole; type?: string; textSearch?: string; sortProperty?: 'createdTime' | 'name' | 'type' | 'label' | 'customerTitle' | Text; sortOrder?: 'ASC' | 'DESC'; startTime?: Time; endTime?: Time }], E.Asset>
  /** GET /api/tenant/asset, TENANT_ADMIN, since 4.3.1.2 */
  readonly getTenantAssetByName: OperationFunction<[query: { assetName: string }], E.Asset>
  /** GET /api/tenant/assetInfos, TENANT_ADMIN */
  readonly getTenantAssetInfos: PagedOperationFunction<[query?: { pageSize?: Whole; page?: Whole; type?: string; assetProfileId?: IdOf; textSearch?: string; sortProperty?: 'createdTime' | 'name' | 'type' | 'label' | 'customerTitle' | Text; sortOrder?: 'ASC' | 'DESC' }], E.AssetInfo>
  /** GET /api/tenant/assets, TENANT_ADMIN */
  readonly getTenantAssets: PagedOperationFunction<[query?: { pageSize?: Whole; page?: Whole; type?: string; textSearch?: string; sortProperty?: 'createdTime' | 'name' | 'type' | 'label' | 'customerTitle' | Text; sortOrder?: 'ASC' | 'DESC' }], E.Asset>
  /** POST /api/asset/bulk_import, TENANT_ADMIN */
  readonly processAssetBulkImport: OperationFunction<[body: Draft<E.BulkImportRequest>], E.BulkImportResultAsset>
  /** POST /api/asset, TENANT_ADMIN or CUSTOMER_USER */
  readonly saveAsset: OperationFunction<[body: Draft<E.Asset>, query?: { nameConflictPolicy?: E.NameConflictPolicy; uniquifySeparator?: string; uniquifyStrategy?: E.UniquifyStrategy }], E.Asset>
  /** DELETE /api/customer/asset/{assetId}, TENANT_ADMIN */
  readonly unassignAssetFromCustomer: OperationFunction<[assetId: IdOf], E.Asset>
  /** DELETE /api/edge/{edgeId}/asset/{assetId}, TENANT_ADMIN */
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
  /** GET /api/calculatedField/{calculatedFieldId}/debug, TENANT_ADMIN, since 4.0 */
  readonly getLatestCalculatedFieldDebugEvent: OperationFunction<[calculatedFieldId: IdOf], E.JsonNode>
  /** POST /api/calculatedField, TENANT_ADMIN, since 4.0 */
  readonly saveCalculatedField: OperationFunction<[body: Draft<E.CalculatedField>], E.CalculatedField>
  /** POST /api/calculatedField/testScript, TENANT_ADMIN, since 4.0 */
  readonly testCalculatedFieldScript: OperationFunction<[body: Draft<E.JsonNode>], E.JsonNode>
}

interface ComponentDescriptorOperations {
  /** GET /api/component/{componentDescriptorClazz}, SYS_ADMIN or TENANT_ADMIN */
  readonly getComponentDescriptorByClazz: OperationFunction<[componentDescriptorClazz: string], E.ComponentDescriptor>
  /** GET /api/components/{componentType}, SYS_ADMIN or TENANT_ADMIN */
  readonly getComponentDescriptorsByType: OperationFunction<[componentType: 'ENRICHMENT' | 'FILTER' | 'TRANSFORMATION' | 'ACTION' | 'EXTERNAL', query?: { ruleChainType?: 'CORE' | 'EDGE' }], E.ComponentDescriptor[]>
  /** GET /api/components, SYS_ADMIN or TENANT_ADMIN */
  readonly getComponentDescriptorsByTypes: OperationFunction<[query: { componentTypes: OneOrMore<string>; ruleChainType?: 'CORE' | 'EDGE' }], E.ComponentDescriptor[]>
}

interface CustomerOperations {
  /** DELETE /api/customer/{customerId}, TENANT_ADMIN */
  readonly deleteCustomer: OperationFunction<[customerId: IdOf], void>
  /** GET /api/customer/{customerId}, TENANT_ADMIN or CUSTOMER_USER */
  readonly getCustomerById: OperationFunction<[customerId: IdOf], E.Customer>
  /** GET /api/customer/{customerId}/title, TENANT_ADMIN or CUSTOMER_USER */
  readonly getCustomerTitleById: OperationFunction<[customerId: IdOf], string>
  /** GET /api/customers, TENANT_ADMIN */
  readonly getCustomers: PagedOperationFunction<[query?: { pageSize?: Whole; page?: Whole; textSearch?: string; sortProperty?: 'createdTime' | 'title' | 'email' | 'country' | 'city' | Text; sortOrder?: 'ASC' | 'DESC' }], E.Customer>
  /** GET /api/customers/list, TENANT_ADMIN, since 4.3.1.2 */
  readonly getCustomersByIds: OperationFunction<[query: { customerIds: OneOrMore<IdOf> }], E.Customer[]>
  /** GET /api/customer/{customerId}/shortInfo, TENANT_ADMIN or CUSTOMER_USER */
  readonly getShortCustomerInfoById: OperationFunction<[customerId: IdOf], E.JsonNode>
  /** GET /api/tenant/customers, TENANT_ADMIN */
  readonly getTenantCustomer: OperationFunction<[query: { customerTitle: string }], E.Customer>
  /** POST /api/customer, TENANT_ADMIN */
  readonly saveCustomer: OperationFunction<[body: Draft<E.Customer>, query?: { nameConflictPolicy?: E.NameConflictPolicy; uniquifySeparator?: string; uniquifyStrategy?: E.UniquifyStrategy }], E.Customer>
}

interface DashboardOperations {
  /** POST /api/dashboard/{dashboardId}/customers/add, TENANT_ADMIN */
  readonly addDashboardCustomers: OperationFunction<[dashboardId: IdOf, body: readonly IdOf[]], E.Dashboard>
  /** POST /api/customer/{customerId}/dashboard/{dashboardId}, TENANT_ADMIN */
  readonly assignDashboardToCustomer: OperationFunction<[customerId: IdOf, dashboardId: IdOf], E.Dashboard>
  /** POST /api/edge/{edgeId}/dashboard/{dashboardId}, TENANT_ADMIN */
  readonly assignDashboardToEdge: OperationFunction<[edgeId: IdOf, dashboardId: IdOf], E.Dashboard>
  /** POST /api/customer/public/dashboard/{dashboardId}, TENANT_ADMIN */
  readonly assignDashboardToPublicCustomer: OperationFunction<[dashboardId: IdOf], E.Dashboard>
  /** DELETE /api/dashboard/{dashboardId}, TENANT_ADMIN */
  readonly deleteDashboard: OperationFunction<[dashboardId: IdOf], void>
  /** GET /api/customer/{customerId}/dashboards, TENANT_ADMIN or CUSTOMER_USER */
  readonly getCustomerDashboards: PagedOperationFunction<[customerId: IdOf, query?: { pageSize?: Whole; page?: Whole; mobile?: boolean; textSearch?: string; sortProperty?: 'createdTime' | 'title' | Text; sortOrder?: 'ASC' | 'DESC' }], E.DashboardInfo>
  /** GET /api/dashboard/{dashboardId}, TENANT_ADMIN or CUSTOMER_USER */
  readonly getDashboardById: OperationFunction<[dashboardId: IdOf, query?: { includeResources?: boolean }], E.Dashboard>
  /** GET /api/dashboard/info/{dashboardId}, any user */
  readonly getDashboardInfoById: OperationFunction<[dashboardId: IdOf], E.DashboardInfo>
  /** GET /api/dashboards/list, TENANT_ADMIN or CUSTOMER_USER, since 4.3.1.2 */
  readonly getDashboardsByIds: OperationFunction<[query: { dashboardIds: OneOrMore<IdOf> }], E.DashboardInfo[]>
  /** GET /api/edge/{edgeId}/dashboards, TENANT_ADMIN or CUSTOMER_USER */
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
  /** POST /api/dashboard/{dashboardId}/customers/remove, TENANT_ADMIN */
  readonly removeDashboardCustomers: OperationFunction<[dashboardId: IdOf, body: readonly IdOf[]], E.Dashboard>
  /** POST /api/dashboard, TENANT_ADMIN */
  readonly saveDashboard: OperationFunction<[body: Draft<E.Dashboard>], E.Dashboard>
  /** POST /api/tenant/dashboard/home/info, TENANT_ADMIN */
  readonly setTenantHomeDashboardInfo: OperationFunction<[body: Draft<E.HomeDashboardInfo>], void>
  /** DELETE /api/customer/{customerId}/dashboard/{dashboardId}, TENANT_ADMIN */
  readonly unassignDashboardFromCustomer: OperationFunction<[customerId: IdOf, dashboardId: IdOf], E.Dashboard>
  /** DELETE /api/edge/{edgeId}/dashboard/{dashboardId}, TENANT_ADMIN */
  readonly unassignDashboardFromEdge: OperationFunction<[edgeId: IdOf, dashboardId: IdOf], E.Dashboard>
  /** DELETE /api/customer/public/dashboard/{dashboardId}, TENANT_ADMIN */
  readonly unassignDashboardFromPublicCustomer: OperationFunction<[dashboardId: IdOf], E.Dashboard>
  /** POST /api/dashboard/{dashboardId}/customers, TENANT_ADMIN */
  readonly updateDashboardCustomers: OperationFunction<[dashboardId: IdOf, body?: readonly IdOf[]], E.Dashboard>
}

interface DeviceOperations {
  /** POST /api/customer/{customerId}/device/{deviceId}, TENANT_ADMIN */
  readonly assignDeviceToCustomer: OperationFunction<[customerId: IdOf, deviceId: IdOf], E.Device>
  /** POST /api/edge/{edgeId}/device/{deviceId}, TENANT_ADMIN */
  readonly assignDeviceToEdge: OperationFunction<[edgeId: IdOf, deviceId: IdOf], E.Device>
  /** POST /api/customer/public/device/{deviceId}, TENANT_ADMIN */
  readonly assignDeviceToPublicCustomer: OperationFunction<[deviceId: IdOf], E.Device>
  /** POST /api/tenant/{tenantId}/device/{deviceId}, TENANT_ADMIN */
  readonly assignDeviceToTenant: OperationFunction<[tenantId: IdOf, deviceId: IdOf], E.Device>
  /** POST /api/customer/device/{deviceName}/claim, CUSTOMER_USER */
  readonly claimDevice: OperationFunction<[deviceName: string, body?: Draft<E.ClaimRequest>], any>
  /** GET /api/devices/count/{otaPackageType}/{deviceProfileId}, TENANT_ADMIN or CUSTOMER_USER */
  readonly countByDeviceProfileAndEmptyOtaPackage: OperationFunction<[otaPackageType: 'FIRMWARE' | 'SOFTWARE', deviceProfileId: IdOf], number>
  /** DELETE /api/device/{deviceId}, TENANT_ADMIN */
  readonly deleteDevice: OperationFunction<[deviceId: IdOf], void>
  /** POST /api/devices, TENANT_ADMIN or CUSTOMER_USER */
  readonly findDevicesByQuery: OperationFunction<[body: Draft<E.DeviceSearchQuery>], E.Device[]>
  /** GET /api/customer/{customerId}/deviceInfos, TENANT_ADMIN or CUSTOMER_USER */
  readonly getCustomerDeviceInfos: PagedOperationFunction<[customerId: IdOf, query?: { pageSize?: Whole; page?: Whole; type?: string; deviceProfileId?: IdOf; active?: boolean; textSearch?: string; sortProperty?: 'createdTime' | 'name' | 'deviceProfileName' | 'label' | 'customerTitle' | Text; sortOrder?: 'ASC' | 'DESC' }], E.DeviceInfo>
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
  /** GET /api/devices, TENANT_ADMIN or CUSTOMER_USER */
  readonly getDevicesByIds: OperationFunction<[query: { deviceIds: OneOrMore<IdOf> }], E.Device[]>
  /** GET /api/edge/{edgeId}/devices, TENANT_ADMIN or CUSTOMER_USER */
  readonly getEdgeDevices: PagedOperationFunction<[edgeId: IdOf, query?: { pageSize?: Whole; page?: Whole; type?: string; deviceProfileId?: IdOf; active?: boolean; textSearch?: string; sortProperty?: 'createdTime' | 'name' | 'deviceProfileName' | 'label' | 'customerTitle' | Text; sortOrder?: 'ASC' | 'DESC'; startTime?: Time; endTime?: Time }], E.DeviceInfo>
  /** GET /api/tenant/device, TENANT_ADMIN, since 4.3.1.2 */
  readonly getTenantDeviceByName: OperationFunction<[query: { deviceName: string }], E.Device>
  /** GET /api/tenant/deviceInfos, TENANT_ADMIN */
  readonly getTenantDeviceInfos: PagedOperationFunction<[query?: { pageSize?: Whole; page?: Whole; type?: string; deviceProfileId?: IdOf; active?: boolean; textSearch?: string; sortProperty?: 'createdTime' | 'name' | 'deviceProfileName' | 'label' | 'customerTitle' | Text; sortOrder?: 'ASC' | 'DESC' }], E.DeviceInfo>
  /** GET /api/tenant/devices, TENANT_ADMIN */
  readonly getTenantDevices: PagedOperationFunction<[query?: { pageSize?: Whole; page?: Whole; type?: string; textSearch?: string; sortProperty?: 'createdTime' | 'name' | 'deviceProfileName' | 'label' | 'customerTitle' | Text; sortOrder?: 'ASC' | 'DESC' }], E.Device>
  /** POST /api/device/bulk_import, TENANT_ADMIN */
  readonly processDevicesBulkImport: OperationFunction<[body: Draft<E.BulkImportRequest>], E.BulkImportResultDevice>
  /** DELETE /api/customer/device/{deviceName}/claim, TENANT_ADMIN or CUSTOMER_USER */
  readonly reClaimDevice: OperationFunction<[deviceName: string], void>
  /** POST /api/device, TENANT_ADMIN or CUSTOMER_USER */
  readonly saveDevice: OperationFunction<[body: Draft<E.Device>, query?: { accessToken?: string; nameConflictPolicy?: E.NameConflictPolicy; uniquifySeparator?: string; uniquifyStrategy?: E.UniquifyStrategy }], E.Device>
  /** POST /api/device-with-credentials, TENANT_ADMIN or CUSTOMER_USER */
  readonly saveDeviceWithCredentials: OperationFunction<[body: Draft<E.SaveDeviceWithCredentialsRequest>, query?: { nameConflictPolicy?: E.NameConflictPolicy; uniquifySeparator?: string; uniquifyStrategy?: E.UniquifyStrategy }], E.Device>
  /** DELETE /api/customer/device/{deviceId}, TENANT_ADMIN */
  readonly unassignDeviceFromCustomer: OperationFunction<[deviceId: IdOf], E.Device>
  /** DELETE /api/edge/{edgeId}/device/{deviceId}, TENANT_ADMIN */
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
  /** POST /api/customer/{customerId}/edge/{edgeId}, TENANT_ADMIN */
  readonly assignEdgeToCustomer: OperationFunction<[customerId: IdOf, edgeId: IdOf], E.Edge>
  /** POST /api/customer/public/edge/{edgeId}, TENANT_ADMIN */
  readonly assignEdgeToPublicCustomer: OperationFunction<[edgeId: IdOf], E.Edge>
  /** DELETE /api/edge/{edgeId}, TENANT_ADMIN */
  readonly deleteEdge: OperationFunction<[edgeId: IdOf], void>
  /** POST /api/edges, TENANT_ADMIN or CUSTOMER_USER */
  readonly findEdgesByQuery: OperationFunction<[body: Draft<E.EdgeSearchQuery>], E.Edge[]>
  /** GET /api/edge/missingToRelatedRuleChains/{edgeId}, TENANT_ADMIN */
  readonly findMissingToRelatedRuleChains: OperationFunction<[edgeId: IdOf], Record<string, string[]>>
  /** GET /api/customer/{customerId}/edgeInfos, TENANT_ADMIN or CUSTOMER_USER */
  readonly getCustomerEdgeInfos: PagedOperationFunction<[customerId: IdOf, query?: { pageSize?: Whole; page?: Whole; type?: string; textSearch?: string; sortProperty?: 'createdTime' | 'name' | 'type' | 'label' | 'customerTitle' | Text; sortOrder?: 'ASC' | 'DESC' }], E.EdgeInfo>
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
  /** GET /api/tenant/edge, TENANT_ADMIN, since 4.3.1.2 */
  readonly getTenantEdgeByName: OperationFunction<[query: { edgeName: string }], E.Edge>
  /** GET /api/tenant/edgeInfos, TENANT_ADMIN */
  readonly getTenantEdgeInfos: PagedOperationFunction<[query?: { pageSize?: Whole; page?: Whole; type?: string; textSearch?: string; sortProperty?: 'createdTime' | 'name' | 'type' | 'label' | 'customerTitle' | Text; sortOrder?: 'ASC' | 'DESC' }], E.EdgeInfo>
  /** GET /api/tenant/edges, TENANT_ADMIN */
  readonly getTenantEdges: PagedOperationFunction<[query?: { pageSize?: Whole; page?: Whole; type?: string; textSearch?: string; sortProperty?: 'createdTime' | 'name' | 'type' | 'label' | 'customerTitle' | Text; sortOrder?: 'ASC' | 'DESC' }], E.Edge>
  /** GET /api/edge/{edgeId}/upgrade/available, TENANT_ADMIN */
  readonly isEdgeUpgradeAvailable: OperationFunction<[edgeId: IdOf], boolean>
  /** GET /api/edges/enabled, any user */
  readonly isEdgesSupportEnabled: OperationFunction<[], boolean>
  /** POST /api/edge/bulk_import, TENANT_ADMIN */
  readonly processEdgesBulkImport: OperationFunction<[body: Draft<E.BulkImportRequest>], E.BulkImportResultEdge>
  /** POST /api/edge, TENANT_ADMIN */
  readonly saveEdge: OperationFunction<[body: Draft<E.Edge>], E.Edge>
  /** POST /api/edge/{edgeId}/{ruleChainId}/root, TENANT_ADMIN */
  readonly setEdgeRootRuleChain: OperationFunction<[edgeId: IdOf, ruleChainId: IdOf], E.Edge>
  /** POST /api/edge/sync/{edgeId}, TENANT_ADMIN */
  readonly syncEdge: OperationFunction<[edgeId: IdOf], void>
  /** DELETE /api/customer/edge/{edgeId}, TENANT_ADMIN */
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
  readonly getEntityDataInfo: OperationFunction<[versionId: IdOf, entityType: E.EntityType, externalEntityUuid: IdOf] | [versionId: IdOf, entity: EntityLike], E.EntityDataInfo>
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
  readonly listEntityVersions: PagedOperationFunction<[entityType: E.EntityType, externalEntityUuid: IdOf, query: { branch: string; pageSize?: Whole; page?: Whole; textSearch?: string; sortProperty?: 'timestamp' | Text; sortOrder?: 'ASC' | 'DESC' }] | [entity: EntityLike, query: { branch: string; pageSize?: Whole; page?: Whole; textSearch?: string; sortProperty?: 'timestamp' | Text; sortOrder?: 'ASC' | 'DESC' }], E.EntityVersion>
  /** GET /api/entities/vc/version, TENANT_ADMIN */
  readonly listVersions: PagedOperationFunction<[query: { branch: string; pageSize?: Whole; page?: Whole; textSearch?: string; sortProperty?: 'timestamp' | Text; sortOrder?: 'ASC' | 'DESC' }], E.EntityVersion>
  /** POST /api/entities/vc/entity, TENANT_ADMIN */
  readonly loadEntitiesVersion: OperationFunction<[body: Draft<E.VersionLoadRequest>], string>
  /** POST /api/entities/vc/version, TENANT_ADMIN */
  readonly saveEntitiesVersion: OperationFunction<[body: Draft<E.VersionCreateRequest>], string>
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
  /** POST /api/customer/{customerId}/entityView/{entityViewId}, TENANT_ADMIN */
  readonly assignEntityViewToCustomer: OperationFunction<[customerId: IdOf, entityViewId: IdOf], E.EntityView>
  /** POST /api/edge/{edgeId}/entityView/{entityViewId}, TENANT_ADMIN */
  readonly assignEntityViewToEdge: OperationFunction<[edgeId: IdOf, entityViewId: IdOf], E.EntityView>
  /** POST /api/customer/public/entityView/{entityViewId}, TENANT_ADMIN */
  readonly assignEntityViewToPublicCustomer: OperationFunction<[entityViewId: IdOf], E.EntityView>
  /** DELETE /api/entityView/{entityViewId}, TENANT_ADMIN */
  readonly deleteEntityView: OperationFunction<[entityViewId: IdOf], void>
  /** POST /api/entityViews, TENANT_ADMIN or CUSTOMER_USER */
  readonly findEntityViewsByQuery: OperationFunction<[body: Draft<E.EntityViewSearchQuery>], E.EntityView[]>
  /** GET /api/customer/{customerId}/entityViewInfos, TENANT_ADMIN or CUSTOMER_USER */
  readonly getCustomerEntityViewInfos: PagedOperationFunction<[customerId: IdOf, query?: { pageSize?: Whole; page?: Whole; type?: string; textSearch?: string; sortProperty?: 'createdTime' | 'name' | 'type' | 'customerTitle' | Text; sortOrder?: 'ASC' | 'DESC' }], E.EntityViewInfo>
  /** GET /api/customer/{customerId}/entityViews, TENANT_ADMIN or CUSTOMER_USER */
  readonly getCustomerEntityViews: PagedOperationFunction<[customerId: IdOf, query?: { pageSize?: Whole; page?: Whole; type?: string; textSearch?: string; sortProperty?: 'createdTime' | 'name' | 'type' | Text; sortOrder?: 'ASC' | 'DESC' }], E.EntityView>
  /** GET /api/edge/{edgeId}/entityViews, TENANT_ADMIN or CUSTOMER_USER */
  readonly getEdgeEntityViews: PagedOperationFunction<[edgeId: IdOf, query?: { pageSize?: Whole; page?: Whole; type?: string; textSearch?: string; sortProperty?: string; sortOrder?: string; startTime?: Time; endTime?: Time }], E.EntityView>
  /** GET /api/entityView/{entityViewId}, TENANT_ADMIN or CUSTOMER_USER */
  readonly getEntityViewById: OperationFunction<[entityViewId: IdOf], E.EntityView>
  /** GET /api/entityView/info/{entityViewId}, TENANT_ADMIN or CUSTOMER_USER */
  readonly getEntityViewInfoById: OperationFunction<[entityViewId: IdOf], E.EntityViewInfo>
  /** GET /api/entityView/types, TENANT_ADMIN or CUSTOMER_USER */
  readonly getEntityViewTypes: OperationFunction<[], E.EntitySubtype[]>
  /** GET /api/entityViews/list, TENANT_ADMIN or CUSTOMER_USER, since 4.3.1.2 */
  readonly getEntityViewsByIds: OperationFunction<[query: { entityViewIds: OneOrMore<IdOf> }], E.EntityView[]>
  /** GET /api/tenant/entityView, TENANT_ADMIN, since 4.3.1.2 */
  readonly getTenantEntityViewByName: OperationFunction<[query: { entityViewName: string }], E.EntityView>
  /** GET /api/tenant/entityViewInfos, TENANT_ADMIN */
  readonly getTenantEntityViewInfos: PagedOperationFunction<[query?: { pageSize?: Whole; page?: Whole; type?: string; textSearch?: string; sortProperty?: 'createdTime' | 'name' | 'type' | 'customerTitle' | Text; sortOrder?: 'ASC' | 'DESC' }], E.EntityViewInfo>
  /** GET /api/tenant/entityViews, TENANT_ADMIN */
  readonly getTenantEntityViews: PagedOperationFunction<[query?: { pageSize?: Whole; page?: Whole; type?: string; textSearch?: string; sortProperty?: 'createdTime' | 'name' | 'type' | Text; sortOrder?: 'ASC' | 'DESC' }], E.EntityView>
  /** POST /api/entityView, TENANT_ADMIN or CUSTOMER_USER */
  readonly saveEntityView: OperationFunction<[body: Draft<E.EntityView>, query?: { nameConflictPolicy?: E.NameConflictPolicy; uniquifySeparator?: string; uniquifyStrategy?: E.UniquifyStrategy }], E.EntityView>
  /** DELETE /api/customer/entityView/{entityViewId}, TENANT_ADMIN */
  readonly unassignEntityViewFromCustomer: OperationFunction<[entityViewId: IdOf], E.EntityView>
  /** DELETE /api/edge/{edgeId}/entityView/{entityViewId}, TENANT_ADMIN */
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

interface ImageOperations {
  /** DELETE /api/images/{type}/{key}, SYS_ADMIN or TENANT_ADMIN */
  readonly deleteImage: OperationFunction<[type: 'tenant' | 'system', key: string, query?: { force?: boolean }], E.TbImageDeleteResult>
  /** GET /api/images/{type}/{key}, any user */
  readonly downloadImage: OperationFunction<[type: 'tenant' | 'system', key: string, query?: { 'If-None-Match'?: string }], Uint8Array>
  /** GET /api/images/{type}/{key}/preview, any user */
  readonly downloadImagePreview: OperationFunction<[type: 'tenant' | 'system', key: string, query?: { 'If-None-Match'?: string }], Uint8Array>
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

interface JobOperations {
  /** POST /api/job/{id}/cancel, TENANT_ADMIN, since 4.1 */
  readonly cancelJob: OperationFunction<[id: IdOf], void>
  /** DELETE /api/job/{id}, TENANT_ADMIN, since 4.1 */
  readonly deleteJob: OperationFunction<[id: IdOf], void>
  /** GET /api/job/{id}, TENANT_ADMIN, since 4.1 */
  readonly getJobById: OperationFunction<[id: IdOf], E.Job>
  /** GET /api/jobs, TENANT_ADMIN, since 4.1 */
  readonly getJobs: PagedOperationFunction<[query?: { pageSize?: Whole; page?: Whole; textSearch?: string; sortProperty?: string; sortOrder?: string; types?: OneOrMore<E.JobType | Text>; statuses?: OneOrMore<E.JobStatus>; entities?: OneOrMore<IdOf>; startTime?: Time; endTime?: Time }], E.Job>
  /** POST /api/job/{id}/reprocess, TENANT_ADMIN, since 4.1 */
  readonly reprocessJob: OperationFunction<[id: IdOf], void>
}

interface Lwm2mOperations {
  /** GET /api/lwm2m/deviceProfile/bootstrap/{isBootstrapServer}, TENANT_ADMIN or CUSTOMER_USER */
  readonly getLwm2mBootstrapSecurityInfo: OperationFunction<[isBootstrapServer: boolean], E.LwM2MServerSecurityConfigDefault>
  /** POST /api/lwm2m/device-credentials, TENANT_ADMIN or CUSTOMER_USER */
  readonly saveLwm2mDeviceWithCredentials: OperationFunction<[body: Record<string, any>], E.Device>
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
  /** POST /api/notification/entitiesLimitIncreaseRequest/{entityType}, TENANT_ADMIN, since 4.3 */
  readonly sendEntitiesLimitIncreaseRequest: OperationFunction<[entityType: 'DEVICE' | 'ASSET' | 'CUSTOMER' | 'USER' | 'DASHBOARD' | 'RULE_CHAIN' | 'EDGE'], void>
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

interface QrCodeSettingsOperations {
  /** GET /api/noauth/qr, no login needed, since 3.7 */
  readonly getApplicationRedirect: OperationFunction<[query: { 'User-Agent': string }], string | undefined>
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

interface TrendzOperations {
  /** GET /api/trendz/settings, TENANT_ADMIN or CUSTOMER_USER, since 4.1 */
  readonly getTrendzSettings: OperationFunction<[], E.TrendzSettings>
  /** POST /api/trendz/settings, TENANT_ADMIN, since 4.1 */
  readonly saveTrendzSettings: OperationFunction<[body: Draft<E.TrendzSettings>], E.TrendzSettings>
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
  /** GET /api/user/settings/{type}, any user */
  readonly getUserSettings: OperationFunction<[type: string], E.JsonNode>
  /** GET /api/user/{userId}/token, SYS_ADMIN or TENANT_ADMIN */
  readonly getUserToken: OperationFunction<[userId: IdOf], E.JwtPair>
  /** GET /api/users, TENANT_ADMIN or CUSTOMER_USER */
  readonly getUsers: PagedOperationFunction<[query?: { pageSize?: Whole; page?: Whole; textSearch?: string; sortProperty?: 'createdTime' | 'firstName' | 'lastName' | 'email' | Text; sortOrder?: 'ASC' | 'DESC' }], E.User>
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
  readonly saveUser: OperationFunction<[body: Draft<E.User>, query?: { sendActivationMail?: boolean }], E.User>
  /** POST /api/user/settings, any user */
  readonly saveUserSettings: OperationFunction<[body: Draft<E.JsonNode>], E.JsonNode>
  /** POST /api/user/sendActivationMail, SYS_ADMIN or TENANT_ADMIN */
  readonly sendActivationEmail: OperationFunction<[query: { email: string }], void>
  /** POST /api/user/{userId}/userCredentialsEnabled, SYS_ADMIN or TENANT_ADMIN */
  readonly setUserCredentialsEnabled: OperationFunction<[userId: IdOf, query?: { userCredentialsEnabled?: boolean }], void>
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

export interface CeGroups {
  readonly admin: AdminOperations
  readonly aiModel: AiModelOperations
  readonly alarm: AlarmOperations
  readonly alarmComment: AlarmCommentOperations
  readonly alarmRule: AlarmRuleOperations
  readonly apiKey: ApiKeyOperations
  readonly asset: AssetOperations
  readonly assetProfile: AssetProfileOperations
  readonly auditLog: AuditLogOperations
  readonly auth: AuthOperations
  readonly calculatedField: CalculatedFieldOperations
  readonly componentDescriptor: ComponentDescriptorOperations
  readonly customer: CustomerOperations
  readonly dashboard: DashboardOperations
  readonly device: DeviceOperations
  readonly deviceConnectivity: DeviceConnectivityOperations
  readonly deviceProfile: DeviceProfileOperations
  readonly domain: DomainOperations
  readonly edge: EdgeOperations
  readonly edgeEvent: EdgeEventOperations
  readonly entitiesVersionControl: EntitiesVersionControlOperations
  readonly entityQuery: EntityQueryOperations
  readonly entityRelation: EntityRelationOperations
  readonly entityView: EntityViewOperations
  readonly event: EventOperations
  readonly image: ImageOperations
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
  readonly qrCodeSettings: QrCodeSettingsOperations
  readonly queue: QueueOperations
  readonly queueStats: QueueStatsOperations
  readonly rpcV1: RpcV1Operations
  readonly rpcV2: RpcV2Operations
  readonly ruleChain: RuleChainOperations
  readonly ruleEngine: RuleEngineOperations
  readonly tbResource: TbResourceOperations
  readonly telemetry: TelemetryOperations
  readonly tenant: TenantOperations
  readonly tenantProfile: TenantProfileOperations
  readonly trendz: TrendzOperations
  readonly twoFactorAuth: TwoFactorAuthOperations
  readonly twoFactorAuthConfig: TwoFactorAuthConfigOperations
  readonly uiSettings: UiSettingsOperations
  readonly usageInfo: UsageInfoOperations
  readonly user: UserOperations
  readonly widgetType: WidgetTypeOperations
  readonly widgetsBundle: WidgetsBundleOperations
}

/** Operations by their bare names; where a group has the name, the group it is. */
export interface CeOperations
  extends AdminOperations,
    AiModelOperations,
    AlarmOperations,
    AlarmCommentOperations,
    AlarmRuleOperations,
    ApiKeyOperations,
    AssetOperations,
    AssetProfileOperations,
    AuditLogOperations,
    AuthOperations,
    CalculatedFieldOperations,
    ComponentDescriptorOperations,
    CustomerOperations,
    DashboardOperations,
    DeviceOperations,
    DeviceConnectivityOperations,
    DeviceProfileOperations,
    DomainOperations,
    EdgeOperations,
    EdgeEventOperations,
    EntitiesVersionControlOperations,
    EntityQueryOperations,
    EntityRelationOperations,
    EntityViewOperations,
    EventOperations,
    ImageOperations,
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
    QrCodeSettingsOperations,
    QueueOperations,
    QueueStatsOperations,
    RpcV1Operations,
    RpcV2Operations,
    RuleChainOperations,
    RuleEngineOperations,
    TbResourceOperations,
    TelemetryOperations,
    TenantOperations,
    TenantProfileOperations,
    TrendzOperations,
    TwoFactorAuthOperations,
    TwoFactorAuthConfigOperations,
    UiSettingsOperations,
    UsageInfoOperations,
    UserOperations,
    WidgetTypeOperations,
    WidgetsBundleOperations {}

export interface CeNames extends CeGroups, CeOperations {}
