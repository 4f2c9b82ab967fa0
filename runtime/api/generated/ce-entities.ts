// Made by runtime/build/generate.ts from runtime/api/facts: not to be edited
import type { Page } from '../types.ts'

export interface AccountTwoFaSettings {
  configs?: Record<string, TwoFaAccountConfig> | null
}
export type Action = 'ASSIGNED' | 'UNASSIGNED'
export type ActionStatus = 'SUCCESS' | 'FAILURE'
export type ActionType = 'ADDED' | 'DELETED' | 'UPDATED' | 'ATTRIBUTES_UPDATED' | 'ATTRIBUTES_DELETED' | 'TIMESERIES_UPDATED' | 'TIMESERIES_DELETED' | 'RPC_CALL' | 'CREDENTIALS_UPDATED' | 'ASSIGNED_TO_CUSTOMER' | 'UNASSIGNED_FROM_CUSTOMER' | 'ACTIVATED' | 'SUSPENDED' | 'CREDENTIALS_READ' | 'ATTRIBUTES_READ' | 'RELATION_ADD_OR_UPDATE' | 'RELATION_DELETED' | 'RELATIONS_DELETED' | 'REST_API_RULE_ENGINE_CALL' | 'ALARM_ACK' | 'ALARM_CLEAR' | 'ALARM_DELETE' | 'ALARM_ASSIGNED' | 'ALARM_UNASSIGNED' | 'LOGIN' | 'LOGOUT' | 'LOCKOUT' | 'ASSIGNED_FROM_TENANT' | 'ASSIGNED_TO_TENANT' | 'PROVISION_SUCCESS' | 'PROVISION_FAILURE' | 'ASSIGNED_TO_EDGE' | 'UNASSIGNED_FROM_EDGE' | 'ADDED_COMMENT' | 'UPDATED_COMMENT' | 'DELETED_COMMENT' | 'SMS_SENT'
export interface ActivateUserRequest {
  activateToken?: string | null
  password?: string | null
}
export interface AdminSettings {
  createdTime: number
  id: AdminSettingsId
  jsonValue?: JsonNode | null
  key?: string | null
  tenantId: TenantId
}
export interface AdminSettingsId extends EntityId {
  entityType: 'ADMIN_SETTINGS'
}
export interface AffectedTenantAdministratorsFilter extends UsersFilterBase {
  type: 'AFFECTED_TENANT_ADMINISTRATORS'
}
export interface AffectedUserFilter extends UsersFilterBase {
  type: 'AFFECTED_USER'
}
export type AggFunction = 'MIN' | 'MAX' | 'SUM' | 'AVG' | 'COUNT' | 'COUNT_UNIQUE'
export interface AggFunctionInput extends AggInputBase {
  type: 'function'
  function?: string | null
}
export interface AggInputBase {
  type: string
}
export type AggInput = AggFunctionInput | AggKeyInput
export interface AggIntervalBase {
  type: string
}
export type AggInterval = CustomInterval | DayInterval | HourInterval | MonthInterval | QuarterInterval | WeekInterval | WeekSunSatInterval | YearInterval
export interface AggKeyInput extends AggInputBase {
  type: 'key'
  key?: string | null
}
export interface AggMetric {
  defaultValue?: number | null
  filter?: string | null
  function?: AggFunction | null
  input?: AggInput | null
}
export interface AiChatModelConfig {
  modelType?: AiModelType | null
}
export interface AiModel {
  configuration?: AiModelConfig | null
  createdTime: number
  id: AiModelId
  name: string
  tenantId: TenantId
  version: number
}
export interface AiModelConfigBase {
  provider: string
}
export type AiModelConfig = AmazonBedrockChatModelConfig | AnthropicChatModelConfig | AzureOpenAiChatModelConfig | GitHubModelsChatModelConfig | GoogleAiGeminiChatModelConfig | GoogleVertexAiGeminiChatModelConfig | MistralAiChatModelConfig | OllamaChatModelConfig | OpenAiChatModelConfig
export interface AiModelExportData extends EntityExportDataBase {
  entityType: 'AI_MODEL'
}
export interface AiModelId extends EntityId {
  entityType: 'AI_MODEL'
}
export type AiModelType = 'CHAT'
export interface Alarm {
  ackTs?: number | null
  acknowledged: boolean
  assignTs?: number | null
  assigneeId?: UserId | null
  clearTs?: number | null
  cleared: boolean
  createdTime: number
  customerId: CustomerId
  details?: JsonNode | null
  endTs?: number | null
  id: AlarmId
  name: string
  originator: EntityId
  propagate?: boolean | null
  propagateRelationTypes?: string[] | null
  propagateToOwner?: boolean | null
  propagateToTenant?: boolean | null
  severity: AlarmSeverity
  startTs?: number | null
  status: AlarmStatus
  tenantId: TenantId
  type: string
}
export type AlarmAction = 'CREATED' | 'SEVERITY_CHANGED' | 'ACKNOWLEDGED' | 'CLEARED'
export interface AlarmAssignee {
  email?: string | null
  firstName?: string | null
  id: UserId
  lastName?: string | null
}
export interface AlarmAssignmentNotificationRuleTriggerConfig extends NotificationRuleTriggerConfigBase {
  triggerType: 'ALARM_ASSIGNMENT'
  alarmSeverities?: AlarmSeverity[] | null
  alarmStatuses?: AlarmSearchStatus[] | null
  alarmTypes?: string[] | null
  notifyOn: Action[]
}
export interface AlarmAssignmentRecipientsConfig extends NotificationRuleRecipientsConfigBase {
  triggerType: 'ALARM_ASSIGNMENT'
  targets: string[]
}
export interface AlarmCalculatedFieldConfiguration extends CalculatedFieldConfigurationBase {
  type: 'ALARM'
  arguments: Record<string, Argument>
  clearRule?: AlarmRule | null
  createRules: Record<string, AlarmRule>
  propagate?: boolean | null
  propagateRelationTypes?: string[] | null
  propagateToOwner?: boolean | null
  propagateToTenant?: boolean | null
}
export interface AlarmComment {
  alarmId: AlarmId
  comment?: JsonNode | null
  createdTime: number
  id: AlarmCommentId
  name: string
  type?: AlarmCommentType | null
  userId: UserId
}
export interface AlarmCommentId {
  id: string
}
export interface AlarmCommentInfo {
  alarmId: AlarmId
  comment?: JsonNode | null
  createdTime: number
  email?: string | null
  firstName?: string | null
  id: AlarmCommentId
  lastName?: string | null
  name: string
  type?: AlarmCommentType | null
  userId: UserId
}
export interface AlarmCommentNotificationRuleTriggerConfig extends NotificationRuleTriggerConfigBase {
  triggerType: 'ALARM_COMMENT'
  alarmSeverities?: AlarmSeverity[] | null
  alarmStatuses?: AlarmSearchStatus[] | null
  alarmTypes?: string[] | null
  notifyOnCommentUpdate?: boolean | null
  onlyUserComments?: boolean | null
}
export interface AlarmCommentRecipientsConfig extends NotificationRuleRecipientsConfigBase {
  triggerType: 'ALARM_COMMENT'
  targets: string[]
}
export type AlarmCommentType = 'SYSTEM' | 'OTHER'
export interface AlarmConditionBase {
  expression: AlarmConditionExpression
  schedule?: AlarmConditionValueAlarmSchedule | null
  type: string
}
export type AlarmCondition = DurationAlarmCondition | RepeatingAlarmCondition | SimpleAlarmCondition
export interface AlarmConditionExpressionBase {
  type: string
}
export type AlarmConditionExpression = SimpleAlarmConditionExpression | TbelAlarmConditionExpression
export interface AlarmConditionFilter {
  argument: string
  operation?: AlarmRuleComplexOperation | null
  predicates: AlarmRuleKeyFilterPredicate[]
  valueType: EntityKeyValueType
}
export interface AlarmConditionValueAlarmSchedule {
  dynamicValueArgument?: string | null
  staticValue?: AlarmSchedule | null
}
export interface AlarmConditionValueBoolean {
  dynamicValueArgument?: string | null
  staticValue?: boolean | null
}
export interface AlarmConditionValueDouble {
  dynamicValueArgument?: string | null
  staticValue?: number | null
}
export interface AlarmConditionValueInteger {
  dynamicValueArgument?: string | null
  staticValue?: number | null
}
export interface AlarmConditionValueLong {
  dynamicValueArgument?: string | null
  staticValue?: number | null
}
export interface AlarmConditionValueString {
  dynamicValueArgument?: string | null
  staticValue?: string | null
}
export interface AlarmCountQuery {
  assigneeId?: UserId | null
  endTs?: number | null
  entityFilter?: EntityFilter | null
  keyFilters?: KeyFilter[] | null
  keyFiltersOperation?: AlarmRuleComplexOperation | null
  keyFiltersOperationOrDefault?: AlarmRuleComplexOperation | null
  searchPropagatedAlarms?: boolean | null
  severityList?: AlarmSeverity[] | null
  startTs?: number | null
  statusList?: AlarmSearchStatus[] | null
  timeWindow?: number | null
  typeList?: string[] | null
}
export interface AlarmData {
  ackTs?: number | null
  acknowledged: boolean
  assignTs?: number | null
  assignee?: AlarmAssignee | null
  assigneeId?: UserId | null
  clearTs?: number | null
  cleared: boolean
  createdTime: number
  customerId: CustomerId
  details?: JsonNode | null
  endTs?: number | null
  entityId: EntityId
  id: AlarmId
  latest?: Record<string, Record<string, TsValue>> | null
  name: string
  originator: EntityId
  originatorDisplayName?: string | null
  originatorLabel?: string | null
  originatorName?: string | null
  propagate?: boolean | null
  propagateRelationTypes?: string[] | null
  propagateToOwner?: boolean | null
  propagateToTenant?: boolean | null
  severity: AlarmSeverity
  startTs?: number | null
  status: AlarmStatus
  tenantId: TenantId
  type: string
}
export interface AlarmDataPageLink {
  assigneeId?: UserId | null
  dynamic?: boolean | null
  endTs?: number | null
  page?: number | null
  pageSize?: number | null
  searchPropagatedAlarms?: boolean | null
  severityList?: AlarmSeverity[] | null
  sortOrder?: EntityDataSortOrder | null
  startTs?: number | null
  statusList?: AlarmSearchStatus[] | null
  textSearch?: string | null
  timeWindow?: number | null
  typeList?: string[] | null
}
export interface AlarmDataQuery {
  alarmFields?: EntityKey[] | null
  entityFields?: EntityKey[] | null
  entityFilter?: EntityFilter | null
  keyFilters?: KeyFilter[] | null
  keyFiltersOperation?: AlarmRuleComplexOperation | null
  keyFiltersOperationOrDefault?: AlarmRuleComplexOperation | null
  latestValues?: EntityKey[] | null
  pageLink?: AlarmDataPageLink | null
}
export interface AlarmId extends EntityId {
  entityType: 'ALARM'
}
export interface AlarmInfo {
  ackTs?: number | null
  acknowledged: boolean
  assignTs?: number | null
  assignee?: AlarmAssignee | null
  assigneeId?: UserId | null
  clearTs?: number | null
  cleared: boolean
  createdTime: number
  customerId: CustomerId
  details?: JsonNode | null
  endTs?: number | null
  id: AlarmId
  name: string
  originator: EntityId
  originatorDisplayName?: string | null
  originatorLabel?: string | null
  originatorName?: string | null
  propagate?: boolean | null
  propagateRelationTypes?: string[] | null
  propagateToOwner?: boolean | null
  propagateToTenant?: boolean | null
  severity: AlarmSeverity
  startTs?: number | null
  status: AlarmStatus
  tenantId: TenantId
  type: string
}
export interface AlarmNotificationRuleTriggerConfig extends NotificationRuleTriggerConfigBase {
  triggerType: 'ALARM'
  alarmSeverities?: AlarmSeverity[] | null
  alarmTypes?: string[] | null
  clearRule?: ClearRule | null
  notifyOn: AlarmAction[]
}
export interface AlarmRule {
  alarmDetails?: string | null
  condition: AlarmCondition
  dashboardId?: DashboardId | null
}
export interface AlarmRuleBooleanFilterPredicate extends AlarmRuleKeyFilterPredicateBase {
  type: 'BOOLEAN'
  operation: AlarmRuleBooleanOperation
  value: AlarmConditionValueBoolean
}
export type AlarmRuleBooleanOperation = 'EQUAL' | 'NOT_EQUAL'
export interface AlarmRuleComplexFilterPredicate extends AlarmRuleKeyFilterPredicateBase {
  type: 'COMPLEX'
  operation?: AlarmRuleComplexOperation | null
  predicates?: AlarmRuleKeyFilterPredicate[] | null
}
export type AlarmRuleComplexOperation = 'AND' | 'OR'
export interface AlarmRuleDefinition {
  additionalInfo?: JsonNode | null
  configuration: AlarmCalculatedFieldConfiguration
  configurationVersion?: number | null
  createdTime: number
  debugMode?: boolean | null
  debugSettings?: DebugSettings | null
  entityId: EntityId
  id: CalculatedFieldId
  name?: string | null
  tenantId: TenantId
  version?: number | null
}
export interface AlarmRuleDefinitionInfo {
  additionalInfo?: JsonNode | null
  configuration: AlarmCalculatedFieldConfiguration
  configurationVersion?: number | null
  createdTime: number
  debugMode?: boolean | null
  debugSettings?: DebugSettings | null
  entityId: EntityId
  entityName?: string | null
  id: CalculatedFieldId
  name?: string | null
  tenantId: TenantId
  version?: number | null
}
export interface AlarmRuleKeyFilterPredicateBase {
  type: string
}
export type AlarmRuleKeyFilterPredicate = AlarmRuleBooleanFilterPredicate | AlarmRuleComplexFilterPredicate | AlarmRuleNumericFilterPredicate | AlarmRuleStringFilterPredicate | NoDataFilterPredicate
export interface AlarmRuleNumericFilterPredicate extends AlarmRuleKeyFilterPredicateBase {
  type: 'NUMERIC'
  operation: AlarmRuleNumericOperation
  value: AlarmConditionValueDouble
}
export type AlarmRuleNumericOperation = 'EQUAL' | 'NOT_EQUAL' | 'GREATER' | 'LESS' | 'GREATER_OR_EQUAL' | 'LESS_OR_EQUAL'
export interface AlarmRuleStringFilterPredicate extends AlarmRuleKeyFilterPredicateBase {
  type: 'STRING'
  ignoreCase?: boolean | null
  operation: AlarmRuleStringOperation
  value: AlarmConditionValueString
}
export type AlarmRuleStringOperation = 'EQUAL' | 'NOT_EQUAL' | 'STARTS_WITH' | 'ENDS_WITH' | 'CONTAINS' | 'NOT_CONTAINS' | 'IN' | 'NOT_IN'
export interface AlarmScheduleBase {
  type: string
}
export type AlarmSchedule = AnyTimeSchedule | CustomTimeSchedule | SpecificTimeSchedule
export type AlarmSearchStatus = 'ANY' | 'ACTIVE' | 'CLEARED' | 'ACK' | 'UNACK'
export type AlarmSeverity = 'CRITICAL' | 'MAJOR' | 'MINOR' | 'WARNING' | 'INDETERMINATE'
export type AlarmStatus = 'ACTIVE_UNACK' | 'ACTIVE_ACK' | 'CLEARED_UNACK' | 'CLEARED_ACK'
export interface AliasEntityId {
  aliasEntityType?: AliasEntityType | null
  entityType: EntityType
  id: string
}
export type AliasEntityType = 'CURRENT_CUSTOMER' | 'CURRENT_TENANT' | 'CURRENT_USER' | 'CURRENT_USER_OWNER'
export interface AllUsersFilter extends UsersFilterBase {
  type: 'ALL_USERS'
}
export interface AllowCreateNewDevicesDeviceProfileProvisionConfiguration extends DeviceProfileProvisionConfigurationBase {
  type: 'ALLOW_CREATE_NEW_DEVICES'
}
export interface AmazonBedrockChatModelConfig extends AiModelConfigBase {
  provider: 'AMAZON_BEDROCK'
  maxOutputTokens?: number | null
  maxRetries?: number | null
  modelId: string
  modelType: AiModelType
  providerConfig: AmazonBedrockProviderConfig
  temperature?: number | null
  timeoutSeconds?: number | null
  topP?: number | null
}
export interface AmazonBedrockProviderConfig {
  accessKeyId: string
  region: string
  secretAccessKey: string
}
export interface AnthropicChatModelConfig extends AiModelConfigBase {
  provider: 'ANTHROPIC'
  maxOutputTokens?: number | null
  maxRetries?: number | null
  modelId: string
  modelType: AiModelType
  providerConfig: AnthropicProviderConfig
  temperature?: number | null
  timeoutSeconds?: number | null
  topK?: number | null
  topP?: number | null
}
export interface AnthropicProviderConfig {
  apiKey: string
}
export interface AnyTimeSchedule extends AlarmScheduleBase {
  type: 'ANY_TIME'
}
export type ApiFeature = 'TRANSPORT' | 'DB' | 'RE' | 'JS' | 'TBEL' | 'EMAIL' | 'SMS' | 'ALARM'
export interface ApiKey {
  createdTime: number
  description: string
  enabled?: boolean | null
  expirationTime?: number | null
  expired: boolean
  id: ApiKeyId
  tenantId: TenantId
  userId?: UserId | null
  value: string
}
export interface ApiKeyId extends EntityId {
  entityType: 'API_KEY'
}
export interface ApiKeyInfo {
  createdTime: number
  description: string
  enabled?: boolean | null
  expirationTime?: number | null
  expired: boolean
  id: ApiKeyId
  tenantId: TenantId
  userId?: UserId | null
}
export interface ApiUsageLimitNotificationRuleTriggerConfig extends NotificationRuleTriggerConfigBase {
  triggerType: 'API_USAGE_LIMIT'
  apiFeatures?: ApiFeature[] | null
  notifyOn?: ApiUsageStateValue[] | null
}
export interface ApiUsageLimitRecipientsConfig extends NotificationRuleRecipientsConfigBase {
  triggerType: 'API_USAGE_LIMIT'
  targets: string[]
}
export interface ApiUsageStateFilter extends EntityFilterBase {
  type: 'apiUsageState'
  customerId?: CustomerId | null
}
export interface ApiUsageStateId extends EntityId {
  entityType: 'API_USAGE_STATE'
}
export type ApiUsageStateValue = 'ENABLED' | 'WARNING' | 'DISABLED'
export interface Argument {
  defaultValue?: string | null
  limit?: number | null
  refDynamicSourceConfiguration?: CfArgumentDynamicSourceConfiguration | null
  refEntityId?: EntityId | null
  refEntityKey?: ReferencedEntityKey | null
  timeWindow?: number | null
}
export type ArgumentType = 'TS_LATEST' | 'ATTRIBUTE' | 'TS_ROLLING'
export interface Asset {
  additionalInfo?: JsonNode | null
  assetProfileId?: AssetProfileId | null
  createdTime: number
  customerId: CustomerId
  id: AssetId
  label?: string | null
  name: string
  tenantId: TenantId
  type?: string | null
  version?: number | null
}
export interface AssetExportData extends EntityExportDataBase {
  entityType: 'ASSET'
}
export interface AssetId extends EntityId {
  entityType: 'ASSET'
}
export interface AssetInfo {
  additionalInfo?: JsonNode | null
  assetProfileId?: AssetProfileId | null
  assetProfileName: string
  createdTime: number
  customerId: CustomerId
  customerIsPublic: boolean
  customerTitle: string
  id: AssetId
  label?: string | null
  name: string
  tenantId: TenantId
  type?: string | null
  version?: number | null
}
export interface AssetProfile {
  createdTime: number
  default?: boolean | null
  defaultDashboardId?: DashboardId | null
  defaultEdgeRuleChainId?: RuleChainId | null
  defaultQueueName?: string | null
  defaultRuleChainId?: RuleChainId | null
  description?: string | null
  id: AssetProfileId
  image?: string | null
  name?: string | null
  tenantId: TenantId
  version?: number | null
}
export interface AssetProfileExportData extends EntityExportDataBase {
  entityType: 'ASSET_PROFILE'
}
export interface AssetProfileId extends EntityId {
  entityType: 'ASSET_PROFILE'
}
export interface AssetProfileInfo {
  defaultDashboardId?: DashboardId | null
  id: AssetProfileId
  image?: string | null
  name?: string | null
  tenantId: TenantId
}
export interface AssetSearchQuery {
  assetTypes?: string[] | null
  parameters?: RelationsSearchParameters | null
  relationType?: string | null
}
export interface AssetSearchQueryFilter extends EntityFilterBase {
  type: 'assetSearchQuery'
  assetTypes?: string[] | null
  defaultStateEntity?: AliasEntityId | null
  direction?: EntitySearchDirection | null
  fetchLastLevelOnly?: boolean | null
  maxLevel?: number | null
  relationType?: string | null
  rootEntity?: AliasEntityId | null
  rootStateEntity?: boolean | null
}
export interface AssetTypeFilter extends EntityFilterBase {
  type: 'assetType'
  assetNameFilter?: string | null
  assetType?: string | null
  assetTypes?: string[] | null
}
export interface AttributeData {
  key: string
  lastUpdateTs: number
  value: any
}
export interface AttributeExportData {
  booleanValue?: boolean | null
  doubleValue?: number | null
  jsonValue?: string | null
  key?: string | null
  lastUpdateTs?: number | null
  longValue?: number | null
  strValue?: string | null
}
export type AttributeScope = 'CLIENT_SCOPE' | 'SERVER_SCOPE' | 'SHARED_SCOPE'
export interface AttributesEntityView {
  cs: string[]
  sh: string[]
  ss: string[]
}
export interface AttributesImmediateOutputStrategy extends AttributesOutputStrategyBase {
  type: 'IMMEDIATE'
  processCfs?: boolean | null
  saveAttribute?: boolean | null
  sendAttributesUpdatedNotification?: boolean | null
  sendWsUpdate?: boolean | null
  updateAttributesOnlyOnValueChange?: boolean | null
}
export interface AttributesOutput extends OutputBase {
  type: 'ATTRIBUTES'
  strategy?: AttributesOutputStrategy | null
}
export interface AttributesOutputStrategyBase {
  type: string
}
export type AttributesOutputStrategy = AttributesImmediateOutputStrategy | AttributesRuleChainOutputStrategy
export interface AttributesRuleChainOutputStrategy extends AttributesOutputStrategyBase {
  type: 'RULE_CHAIN'
}
export interface AuditLog {
  actionData: JsonNode
  actionFailureDetails: string
  actionStatus: ActionStatus
  actionType: ActionType
  createdTime: number
  customerId: CustomerId
  entityId: EntityId
  entityName: string
  id: AuditLogId
  tenantId: TenantId
  userId: UserId
  userName: string
}
export interface AuditLogId {
  id: string
}
export type AuthenticationProtocol = 'SHA_1' | 'SHA_224' | 'SHA_256' | 'SHA_384' | 'SHA_512' | 'MD5'
export type Authority = 'SYS_ADMIN' | 'TENANT_ADMIN' | 'CUSTOMER_USER' | 'REFRESH_TOKEN' | 'PRE_VERIFICATION_TOKEN' | 'MFA_CONFIGURATION_TOKEN'
export type AutoCommitSettings = Record<string, AutoVersionCreateConfig>
export interface AutoVersionCreateConfig {
  branch?: string | null
  saveAttributes?: boolean | null
  saveCalculatedFields?: boolean | null
  saveCredentials?: boolean | null
  saveRelations?: boolean | null
}
export interface AvailableEntityKeys {
  attribute: string[]
  entityTypes: EntityType[]
  timeseries: string[]
}
export interface AvailableEntityKeysV2 {
  attributes?: Record<string, KeyInfo[]> | null
  entityTypes: EntityType[]
  timeseries?: KeyInfo[] | null
}
export interface AwsSnsSmsProviderConfiguration extends SmsProviderConfigurationBase {
  type: 'AWS_SNS'
  accessKeyId?: string | null
  region?: string | null
  secretAccessKey?: string | null
}
export interface AzureOpenAiChatModelConfig extends AiModelConfigBase {
  provider: 'AZURE_OPENAI'
  frequencyPenalty?: number | null
  maxOutputTokens?: number | null
  maxRetries?: number | null
  modelId: string
  modelType: AiModelType
  presencePenalty?: number | null
  providerConfig: AzureOpenAiProviderConfig
  temperature?: number | null
  timeoutSeconds?: number | null
  topP?: number | null
}
export interface AzureOpenAiProviderConfig {
  apiKey: string
  endpoint: string
  serviceVersion?: string | null
}
export interface BackupCodeTwoFaAccountConfig extends TwoFaAccountConfigBase {
  providerType: 'BACKUP_CODE'
  codes: string[]
  codesLeft?: number | null
}
export interface BackupCodeTwoFaProviderConfig extends TwoFaProviderConfigBase {
  providerType: 'BACKUP_CODE'
  codesQuantity?: number | null
}
export type BadgePosition = 'RIGHT' | 'LEFT'
export interface Basic extends OllamaAuthBase {
  type: 'BASIC'
  password: string
  username: string
}
export interface BooleanFilterPredicate extends KeyFilterPredicateBase {
  type: 'BOOLEAN'
  operation?: BooleanOperation | null
  value?: FilterPredicateValueBoolean | null
}
export type BooleanOperation = 'EQUAL' | 'NOT_EQUAL'
export interface BranchInfo {
  default?: boolean | null
  name?: string | null
}
export type BulkImportColumnType = 'NAME' | 'TYPE' | 'LABEL' | 'SHARED_ATTRIBUTE' | 'SERVER_ATTRIBUTE' | 'TIMESERIES' | 'ACCESS_TOKEN' | 'X509' | 'MQTT_CLIENT_ID' | 'MQTT_USER_NAME' | 'MQTT_PASSWORD' | 'LWM2M_CLIENT_ENDPOINT' | 'LWM2M_CLIENT_SECURITY_CONFIG_MODE' | 'LWM2M_CLIENT_IDENTITY' | 'LWM2M_CLIENT_KEY' | 'LWM2M_CLIENT_CERT' | 'LWM2M_BOOTSTRAP_SERVER_SECURITY_MODE' | 'LWM2M_BOOTSTRAP_SERVER_PUBLIC_KEY_OR_ID' | 'LWM2M_BOOTSTRAP_SERVER_SECRET_KEY' | 'LWM2M_SERVER_SECURITY_MODE' | 'LWM2M_SERVER_CLIENT_PUBLIC_KEY_OR_ID' | 'LWM2M_SERVER_CLIENT_SECRET_KEY' | 'SNMP_HOST' | 'SNMP_PORT' | 'SNMP_VERSION' | 'SNMP_COMMUNITY_STRING' | 'IS_GATEWAY' | 'DESCRIPTION' | 'ROUTING_KEY' | 'SECRET'
export interface BulkImportRequest {
  file?: string | null
  mapping?: Mapping | null
}
export interface BulkImportResultAsset {
  created?: number | null
  errors?: number | null
  errorsList?: string[] | null
  updated?: number | null
}
export interface BulkImportResultDevice {
  created?: number | null
  errors?: number | null
  errorsList?: string[] | null
  updated?: number | null
}
export interface BulkImportResultEdge {
  created?: number | null
  errors?: number | null
  errorsList?: string[] | null
  updated?: number | null
}
export interface Button {
  dashboardId?: string | null
  dashboardState?: string | null
  enabled?: boolean | null
  link?: string | null
  linkType?: LinkType | null
  setEntityIdInState?: boolean | null
  text?: string | null
}
export interface CalculatedField {
  additionalInfo?: JsonNode | null
  configuration: CalculatedFieldConfiguration
  configurationVersion?: number | null
  createdTime: number
  debugMode?: boolean | null
  debugSettings?: DebugSettings | null
  entityId: EntityId
  id: CalculatedFieldId
  name?: string | null
  tenantId: TenantId
  type?: CalculatedFieldType | null
  version?: number | null
}
export interface CalculatedFieldConfigurationBase {
  output?: Output | null
  type: string
}
export type CalculatedFieldConfiguration = AlarmCalculatedFieldConfiguration | EntityAggregationCalculatedFieldConfiguration | GeofencingCalculatedFieldConfiguration | PropagationCalculatedFieldConfiguration | RelatedEntitiesAggregationCalculatedFieldConfiguration | ScriptCalculatedFieldConfiguration | SimpleCalculatedFieldConfiguration
export interface CalculatedFieldDebugEventFilter extends EventFilterBase {
  eventType: 'DEBUG_CALCULATED_FIELD'
  arguments?: string | null
  entityId: string
  entityType?: 'DEVICE' | null
  errorStr?: string | null
  isError?: boolean | null
  msgId?: string | null
  msgType?: string | null
  result?: string | null
  server?: string | null
}
export interface CalculatedFieldId extends EntityId {
  entityType: 'CALCULATED_FIELD'
}
export interface CalculatedFieldInfo {
  additionalInfo?: JsonNode | null
  configuration: CalculatedFieldConfiguration
  configurationVersion?: number | null
  createdTime: number
  debugMode?: boolean | null
  debugSettings?: DebugSettings | null
  entityId: EntityId
  entityName?: string | null
  id: CalculatedFieldId
  name?: string | null
  tenantId: TenantId
  type?: CalculatedFieldType | null
  version?: number | null
}
export type CalculatedFieldType = 'SIMPLE' | 'SCRIPT' | 'GEOFENCING' | 'ALARM' | 'PROPAGATION' | 'RELATED_ENTITIES_AGGREGATION' | 'ENTITY_AGGREGATION'
export interface CfArgumentDynamicSourceConfigurationBase {
  type: string
}
export type CfArgumentDynamicSourceConfiguration = CurrentOwnerDynamicSourceConfiguration | RelationPathQueryDynamicSourceConfiguration
export interface ChangePasswordRequest {
  currentPassword?: string | null
  newPassword?: string | null
}
export interface CheckPreProvisionedDevicesDeviceProfileProvisionConfiguration extends DeviceProfileProvisionConfigurationBase {
  type: 'CHECK_PRE_PROVISIONED_DEVICES'
}
export type ChecksumAlgorithm = 'MD5' | 'SHA256' | 'SHA384' | 'SHA512' | 'CRC32' | 'MURMUR3_32' | 'MURMUR3_128'
export interface ClaimRequest {
  secretKey?: string | null
}
export interface ClearRule {
  alarmStatuses?: AlarmSearchStatus[] | null
}
export interface ClientAttributesQueryingSnmpCommunicationConfig extends SnmpCommunicationConfigBase {
  spec: 'CLIENT_ATTRIBUTES_QUERYING'
  mappings?: SnmpMapping[] | null
  queryingFrequencyMs?: number | null
}
export interface CoapDeviceProfileTransportConfiguration extends DeviceProfileTransportConfigurationBase {
  type: 'COAP'
  clientSettings?: PowerSavingConfiguration | null
  coapDeviceTypeConfiguration?: CoapDeviceTypeConfiguration | null
}
export interface CoapDeviceTransportConfiguration extends DeviceTransportConfigurationBase {
  type: 'COAP'
  edrxCycle?: number | null
  pagingTransmissionWindow?: number | null
  powerMode?: PowerMode | null
  psmActivityTimer?: number | null
}
export interface CoapDeviceTypeConfigurationBase {
  coapDeviceType: string
}
export type CoapDeviceTypeConfiguration = DefaultCoapDeviceTypeConfiguration | EfentoCoapDeviceTypeConfiguration
export interface ColumnMapping {
  key?: string | null
  type?: BulkImportColumnType | null
}
export interface ComparisonTsValue {
  current?: TsValue | null
  previous?: TsValue | null
}
export interface ComplexFilterPredicate extends KeyFilterPredicateBase {
  type: 'COMPLEX'
  operation?: AlarmRuleComplexOperation | null
  predicates?: KeyFilterPredicate[] | null
}
export interface ComplexVersionCreateRequest extends VersionCreateRequestBase {
  type: 'COMPLEX'
  entityTypes?: Record<string, EntityTypeVersionCreateConfig> | null
  syncStrategy?: SyncStrategy | null
}
export type ComponentClusteringMode = 'USER_PREFERENCE' | 'ENABLED' | 'SINGLETON'
export interface ComponentDescriptor {
  actions: string
  clazz: string
  clusteringMode: ComponentClusteringMode
  configurationDescriptor?: JsonNode | null
  configurationVersion: number
  createdTime: number
  hasQueueName: boolean
  id: ComponentDescriptorId
  name: string
  scope: ComponentScope
  type: ComponentType
}
export interface ComponentDescriptorId {
  id: string
}
export type ComponentLifecycleEvent = 'CREATED' | 'STARTED' | 'ACTIVATED' | 'SUSPENDED' | 'UPDATED' | 'STOPPED' | 'DELETED' | 'FAILED' | 'DEACTIVATED' | 'RELATION_UPDATED' | 'RELATION_DELETED'
export type ComponentScope = 'SYSTEM' | 'TENANT'
export type ComponentType = 'ENRICHMENT' | 'FILTER' | 'TRANSFORMATION' | 'ACTION' | 'EXTERNAL' | 'FLOW'
export interface CurrentOwnerDynamicSourceConfiguration extends CfArgumentDynamicSourceConfigurationBase {
  type: 'CURRENT_OWNER'
}
export interface CustomInterval extends AggIntervalBase {
  type: 'CUSTOM'
  durationSec: number
  offsetSec?: number | null
  tz: string
}
export interface CustomMobilePage extends MobilePageBase {
  type: 'CUSTOM'
  icon?: string | null
  label?: string | null
  path?: string | null
}
export interface CustomTimeSchedule extends AlarmScheduleBase {
  type: 'CUSTOM'
  items?: CustomTimeScheduleItem[] | null
  timezone?: string | null
}
export interface CustomTimeScheduleItem {
  dayOfWeek?: number | null
  enabled?: boolean | null
  endsOn?: number | null
  startsOn?: number | null
}
export interface Customer {
  additionalInfo?: JsonNode | null
  address?: string | null
  address2?: string | null
  city?: string | null
  country?: string | null
  createdTime: number
  email?: string | null
  id: CustomerId
  name: string
  phone?: string | null
  state?: string | null
  tenantId: TenantId
  title: string
  version?: number | null
  zip?: string | null
}
export interface CustomerExportData extends EntityExportDataBase {
  entityType: 'CUSTOMER'
}
export interface CustomerId extends EntityId {
  entityType: 'CUSTOMER'
}
export interface CustomerUsersFilter extends UsersFilterBase {
  type: 'CUSTOMER_USERS'
  customerId: string
}
export interface Dashboard {
  assignedCustomers: ShortCustomerInfo[]
  configuration?: JsonNode | null
  createdTime: number
  id: DashboardId
  image: string
  mobileHide: boolean
  mobileOrder: number
  name: string
  resources?: ResourceExportData[] | null
  tenantId: TenantId
  title: string
  version?: number | null
}
export interface DashboardExportData extends EntityExportDataBase {
  entityType: 'DASHBOARD'
}
export interface DashboardId extends EntityId {
  entityType: 'DASHBOARD'
}
export interface DashboardInfo {
  assignedCustomers: ShortCustomerInfo[]
  createdTime: number
  id: DashboardId
  image: string
  mobileHide: boolean
  mobileOrder: number
  name: string
  tenantId: TenantId
  title: string
  version?: number | null
}
export interface DashboardPage extends MobilePageBase {
  type: 'DASHBOARD'
  dashboardId?: string | null
  icon?: string | null
  label?: string | null
}
export type DataType = 'BOOLEAN' | 'LONG' | 'DOUBLE' | 'STRING' | 'JSON'
export interface DayInterval extends AggIntervalBase {
  type: 'DAY'
  offsetSec?: number | null
  tz: string
}
export interface DebugSettings {
  allEnabled?: boolean | null
  allEnabledUntil?: number | null
  failuresEnabled?: boolean | null
}
export interface DefaultCoapDeviceTypeConfiguration extends CoapDeviceTypeConfigurationBase {
  coapDeviceType: 'DEFAULT'
  transportPayloadTypeConfiguration?: TransportPayloadTypeConfiguration | null
}
export interface DefaultDeviceConfiguration extends DeviceConfiguration {
  type: 'DEFAULT'
}
export interface DefaultDeviceProfileConfiguration extends DeviceProfileConfiguration {
  type: 'DEFAULT'
}
export interface DefaultDeviceProfileTransportConfiguration extends DeviceProfileTransportConfigurationBase {
  type: 'DEFAULT'
}
export interface DefaultDeviceTransportConfiguration extends DeviceTransportConfigurationBase {
  type: 'DEFAULT'
}
export interface DefaultMobilePage extends MobilePageBase {
  type: 'DEFAULT'
  icon?: string | null
  id: DefaultPageId
  label?: string | null
}
export type DefaultPageId = 'HOME' | 'ALARMS' | 'DEVICES' | 'CUSTOMERS' | 'ASSETS' | 'AUDIT_LOGS' | 'NOTIFICATIONS' | 'DEVICE_LIST' | 'DASHBOARDS'
export interface DefaultRuleChainCreateRequest {
  name: string
}
export interface DefaultTenantProfileConfiguration extends TenantProfileConfigurationBase {
  type: 'DEFAULT'
  alarmsReevaluationInterval?: number | null
  alarmsTtlDays?: number | null
  cassandraReadQueryTenantCoreRateLimits?: string | null
  cassandraReadQueryTenantRuleEngineRateLimits?: string | null
  cassandraWriteQueryTenantCoreRateLimits?: string | null
  cassandraWriteQueryTenantRuleEngineRateLimits?: string | null
  cfReevaluationCheckInterval?: number | null
  customerServerRestLimitsConfiguration?: string | null
  defaultStorageTtlDays?: number | null
  edgeEventRateLimits?: string | null
  edgeEventRateLimitsPerEdge?: string | null
  edgeUplinkMessagesRateLimits?: string | null
  edgeUplinkMessagesRateLimitsPerEdge?: string | null
  intermediateAggregationIntervalInSecForCF?: number | null
  maxArgumentsPerCF?: number | null
  maxAssets?: number | null
  maxCalculatedFieldsPerEntity?: number | null
  maxCreatedAlarms?: number | null
  maxCustomers?: number | null
  maxDPStorageDays?: number | null
  maxDashboards?: number | null
  maxDataPointsPerRollingArg?: number | null
  maxDebugModeDurationMinutes?: number | null
  maxDevices?: number | null
  maxEdges?: number | null
  maxEmails?: number | null
  maxJSExecutions?: number | null
  maxOtaPackagesInBytes?: number | null
  maxREExecutions?: number | null
  maxRelatedEntitiesToReturnPerCfArgument?: number | null
  maxRelationLevelPerCfArgument?: number | null
  maxResourceSize?: number | null
  maxResourcesInBytes?: number | null
  maxRuleChains?: number | null
  maxRuleNodeExecutionsPerMessage?: number | null
  maxSingleValueArgumentSizeInKBytes?: number | null
  maxSms?: number | null
  maxStateSizeInKBytes?: number | null
  maxTbelExecutions?: number | null
  maxTransportDataPoints?: number | null
  maxTransportMessages?: number | null
  maxUsers?: number | null
  maxWsSessionsPerCustomer?: number | null
  maxWsSessionsPerPublicUser?: number | null
  maxWsSessionsPerRegularUser?: number | null
  maxWsSessionsPerTenant?: number | null
  maxWsSubscriptionsPerCustomer?: number | null
  maxWsSubscriptionsPerPublicUser?: number | null
  maxWsSubscriptionsPerRegularUser?: number | null
  maxWsSubscriptionsPerTenant?: number | null
  minAllowedAggregationIntervalInSecForCF?: number | null
  minAllowedDeduplicationIntervalInSecForCF?: number | null
  minAllowedScheduledUpdateIntervalInSecForCF?: number | null
  queueStatsTtlDays?: number | null
  rpcTtlDays?: number | null
  ruleEngineExceptionsTtlDays?: number | null
  smsEnabled?: boolean | null
  tenantEntityExportRateLimit?: string | null
  tenantEntityImportRateLimit?: string | null
  tenantNotificationRequestsPerRuleRateLimit?: string | null
  tenantNotificationRequestsRateLimit?: string | null
  tenantServerRestLimitsConfiguration?: string | null
  transportDeviceMsgRateLimit?: string | null
  transportDeviceTelemetryDataPointsRateLimit?: string | null
  transportDeviceTelemetryMsgRateLimit?: string | null
  transportGatewayDeviceMsgRateLimit?: string | null
  transportGatewayDeviceTelemetryDataPointsRateLimit?: string | null
  transportGatewayDeviceTelemetryMsgRateLimit?: string | null
  transportGatewayMsgRateLimit?: string | null
  transportGatewayTelemetryDataPointsRateLimit?: string | null
  transportGatewayTelemetryMsgRateLimit?: string | null
  transportTenantMsgRateLimit?: string | null
  transportTenantTelemetryDataPointsRateLimit?: string | null
  transportTenantTelemetryMsgRateLimit?: string | null
  warnThreshold?: number | null
  wsMsgQueueLimitPerSession?: number | null
  wsUpdatesPerSessionRateLimit?: string | null
}
export interface DeliveryMethodNotificationTemplateBase {
  body: string
  enabled?: boolean | null
  method: string
}
export type DeliveryMethodNotificationTemplate = EmailDeliveryMethodNotificationTemplate | MicrosoftTeamsDeliveryMethodNotificationTemplate | MobileAppDeliveryMethodNotificationTemplate | SlackDeliveryMethodNotificationTemplate | SmsDeliveryMethodNotificationTemplate | WebDeliveryMethodNotificationTemplate
export interface Device {
  additionalInfo?: JsonNode | null
  createdTime: number
  customerId: CustomerId
  deviceData?: DeviceData | null
  deviceProfileId?: DeviceProfileId | null
  firmwareId?: OtaPackageId | null
  id: DeviceId
  label?: string | null
  name: string
  softwareId?: OtaPackageId | null
  tenantId: TenantId
  type?: string | null
  version?: number | null
}
export interface DeviceActivityNotificationRuleTriggerConfig extends NotificationRuleTriggerConfigBase {
  triggerType: 'DEVICE_ACTIVITY'
  deviceProfiles?: string[] | null
  devices?: string[] | null
  notifyOn: DeviceEvent[]
}
export interface DeviceActivityRecipientsConfig extends NotificationRuleRecipientsConfigBase {
  triggerType: 'DEVICE_ACTIVITY'
  targets: string[]
}
export interface DeviceConfiguration {
  type: DeviceProfileType
}
export interface DeviceCredentials {
  createdTime: number
  credentialsId: string
  credentialsType?: DeviceCredentialsType | null
  credentialsValue?: string | null
  deviceId: DeviceId
  id: DeviceCredentialsId
  version?: number | null
}
export interface DeviceCredentialsId {
  id: string
}
export type DeviceCredentialsType = 'ACCESS_TOKEN' | 'X509_CERTIFICATE' | 'MQTT_BASIC' | 'LWM2M_CREDENTIALS'
export interface DeviceData {
  configuration?: DeviceConfiguration | null
  transportConfiguration?: DeviceTransportConfiguration | null
}
export type DeviceEvent = 'ACTIVE' | 'INACTIVE'
export interface DeviceExportData extends EntityExportDataBase {
  entityType: 'DEVICE'
  credentials?: DeviceCredentials | null
}
export interface DeviceId extends EntityId {
  entityType: 'DEVICE'
}
export interface DeviceInfo {
  active: boolean
  additionalInfo?: JsonNode | null
  createdTime: number
  customerId: CustomerId
  customerIsPublic: boolean
  customerTitle: string
  deviceData?: DeviceData | null
  deviceProfileId?: DeviceProfileId | null
  deviceProfileName: string
  firmwareId?: OtaPackageId | null
  id: DeviceId
  label?: string | null
  name: string
  softwareId?: OtaPackageId | null
  tenantId: TenantId
  type?: string | null
  version?: number | null
}
export interface DeviceProfile {
  createdTime: number
  default?: boolean | null
  defaultDashboardId?: DashboardId | null
  defaultEdgeRuleChainId?: RuleChainId | null
  defaultQueueName?: string | null
  defaultRuleChainId?: RuleChainId | null
  description?: string | null
  firmwareId?: OtaPackageId | null
  id: DeviceProfileId
  image?: string | null
  name?: string | null
  profileData?: DeviceProfileData | null
  provisionDeviceKey?: string | null
  provisionType?: DeviceProfileProvisionType | null
  softwareId?: OtaPackageId | null
  tenantId: TenantId
  transportType?: DeviceTransportType | null
  type?: DeviceProfileType | null
  version?: number | null
}
export interface DeviceProfileConfiguration {
  type: string
}
export interface DeviceProfileData {
  configuration?: DeviceProfileConfiguration | null
  provisionConfiguration?: DeviceProfileProvisionConfiguration | null
  transportConfiguration?: DeviceProfileTransportConfiguration | null
}
export interface DeviceProfileExportData extends EntityExportDataBase {
  entityType: 'DEVICE_PROFILE'
}
export interface DeviceProfileId extends EntityId {
  entityType: 'DEVICE_PROFILE'
}
export interface DeviceProfileInfo {
  defaultDashboardId?: DashboardId | null
  id: DeviceProfileId
  image?: string | null
  name?: string | null
  tenantId: TenantId
  transportType?: DeviceTransportType | null
  type?: DeviceProfileType | null
}
export interface DeviceProfileProvisionConfigurationBase {
  provisionDeviceSecret?: string | null
  type: string
}
export type DeviceProfileProvisionConfiguration = AllowCreateNewDevicesDeviceProfileProvisionConfiguration | CheckPreProvisionedDevicesDeviceProfileProvisionConfiguration | DisabledDeviceProfileProvisionConfiguration | X509CertificateChainProvisionConfiguration
export type DeviceProfileProvisionType = 'DISABLED' | 'ALLOW_CREATE_NEW_DEVICES' | 'CHECK_PRE_PROVISIONED_DEVICES' | 'X509_CERTIFICATE_CHAIN'
export interface DeviceProfileTransportConfigurationBase {
  type: string
}
export type DeviceProfileTransportConfiguration = CoapDeviceProfileTransportConfiguration | DefaultDeviceProfileTransportConfiguration | Lwm2mDeviceProfileTransportConfiguration | MqttDeviceProfileTransportConfiguration | SnmpDeviceProfileTransportConfiguration
export type DeviceProfileType = 'DEFAULT'
export interface DeviceSearchQuery {
  deviceTypes?: string[] | null
  parameters?: RelationsSearchParameters | null
  relationType?: string | null
}
export interface DeviceSearchQueryFilter extends EntityFilterBase {
  type: 'deviceSearchQuery'
  defaultStateEntity?: AliasEntityId | null
  deviceTypes?: string[] | null
  direction?: EntitySearchDirection | null
  fetchLastLevelOnly?: boolean | null
  maxLevel?: number | null
  relationType?: string | null
  rootEntity?: AliasEntityId | null
  rootStateEntity?: boolean | null
}
export interface DeviceTransportConfigurationBase {
  type: string
}
export type DeviceTransportConfiguration = CoapDeviceTransportConfiguration | DefaultDeviceTransportConfiguration | Lwm2mDeviceTransportConfiguration | MqttDeviceTransportConfiguration | SnmpDeviceTransportConfiguration
export type DeviceTransportType = 'DEFAULT' | 'MQTT' | 'COAP' | 'LWM2M' | 'SNMP'
export interface DeviceTypeFilter extends EntityFilterBase {
  type: 'deviceType'
  deviceNameFilter?: string | null
  deviceType?: string | null
  deviceTypes?: string[] | null
}
export type Direction = 'ASC' | 'DESC'
export interface DisabledDeviceProfileProvisionConfiguration extends DeviceProfileProvisionConfigurationBase {
  type: 'DISABLED'
}
export interface Domain {
  createdTime: number
  id: DomainId
  name: string
  oauth2Enabled?: boolean | null
  propagateToEdge?: boolean | null
  tenantId: TenantId
}
export interface DomainId extends EntityId {
  entityType: 'DOMAIN'
}
export interface DomainInfo {
  createdTime: number
  id: DomainId
  name: string
  oauth2ClientInfos?: OAuth2ClientInfo[] | null
  oauth2Enabled?: boolean | null
  propagateToEdge?: boolean | null
  tenantId: TenantId
}
export interface DummyJobConfiguration extends JobConfigurationBase {
  type: 'DUMMY'
  errors?: string[] | null
  failedTasksCount?: number | null
  generalError?: string | null
  permanentlyFailedTasksCount?: number | null
  retries?: number | null
  submittedTasksBeforeGeneralError?: number | null
  successfulTasksCount?: number | null
  taskProcessingTimeMs?: number | null
  taskProcessingTimeoutMs?: number | null
}
export interface DummyJobResult extends JobResult {
  jobType: 'DUMMY'
}
export interface DummyTaskFailure {
  error?: string | null
  failAlways?: boolean | null
  number?: number | null
}
export interface DummyTaskResult extends TaskResultBase {
  failure?: DummyTaskFailure | null
}
export interface DurationAlarmCondition extends AlarmConditionBase {
  type: 'DURATION'
  unit: TimeUnit
  value: AlarmConditionValueLong
}
export interface DynamicValueBoolean {
  inherit?: boolean | null
  resolvedValue?: boolean | null
  sourceAttribute?: string | null
  sourceType?: DynamicValueSourceType | null
}
export interface DynamicValueDouble {
  inherit?: boolean | null
  resolvedValue?: number | null
  sourceAttribute?: string | null
  sourceType?: DynamicValueSourceType | null
}
export type DynamicValueSourceType = 'CURRENT_TENANT' | 'CURRENT_CUSTOMER' | 'CURRENT_USER' | 'CURRENT_DEVICE'
export interface DynamicValueString {
  inherit?: boolean | null
  resolvedValue?: string | null
  sourceAttribute?: string | null
  sourceType?: DynamicValueSourceType | null
}
export interface Edge {
  additionalInfo?: JsonNode | null
  createdTime: number
  customerId: CustomerId
  id: EdgeId
  label?: string | null
  name: string
  rootRuleChainId: RuleChainId
  routingKey: string
  secret: string
  tenantId: TenantId
  type: string
  version?: number | null
}
export interface EdgeCommunicationFailureNotificationRuleTriggerConfig extends NotificationRuleTriggerConfigBase {
  triggerType: 'EDGE_COMMUNICATION_FAILURE'
  edges?: string[] | null
}
export interface EdgeCommunicationFailureRecipientsConfig extends NotificationRuleRecipientsConfigBase {
  triggerType: 'EDGE_COMMUNICATION_FAILURE'
  targets: string[]
}
export interface EdgeConnectionNotificationRuleTriggerConfig extends NotificationRuleTriggerConfigBase {
  triggerType: 'EDGE_CONNECTION'
  edges?: string[] | null
  notifyOn?: EdgeConnectivityEvent[] | null
}
export interface EdgeConnectionRecipientsConfig extends NotificationRuleRecipientsConfigBase {
  triggerType: 'EDGE_CONNECTION'
  targets: string[]
}
export type EdgeConnectivityEvent = 'CONNECTED' | 'DISCONNECTED'
export interface EdgeEvent {
  action?: EdgeEventActionType | null
  body?: JsonNode | null
  createdTime: number
  edgeId?: EdgeId | null
  entityId: string
  id: EdgeEventId
  seqId?: number | null
  tenantId: TenantId
  type?: EdgeEventType | null
  uid?: string | null
}
export type EdgeEventActionType = 'ADDED' | 'UPDATED' | 'DELETED' | 'POST_ATTRIBUTES' | 'ATTRIBUTES_UPDATED' | 'ATTRIBUTES_DELETED' | 'TIMESERIES_UPDATED' | 'CREDENTIALS_UPDATED' | 'ASSIGNED_TO_CUSTOMER' | 'UNASSIGNED_FROM_CUSTOMER' | 'RELATION_ADD_OR_UPDATE' | 'RELATION_DELETED' | 'RPC_CALL' | 'ALARM_ACK' | 'ALARM_CLEAR' | 'ALARM_DELETE' | 'ALARM_ASSIGNED' | 'ALARM_UNASSIGNED' | 'ADDED_COMMENT' | 'UPDATED_COMMENT' | 'DELETED_COMMENT' | 'ASSIGNED_TO_EDGE' | 'UNASSIGNED_FROM_EDGE' | 'CREDENTIALS_REQUEST' | 'ENTITY_MERGE_REQUEST'
export interface EdgeEventId {
  id: string
}
export type EdgeEventType = 'DASHBOARD' | 'ASSET' | 'DEVICE' | 'DEVICE_PROFILE' | 'ASSET_PROFILE' | 'ENTITY_VIEW' | 'ALARM' | 'ALARM_COMMENT' | 'RULE_CHAIN' | 'RULE_CHAIN_METADATA' | 'EDGE' | 'USER' | 'CUSTOMER' | 'RELATION' | 'TENANT' | 'TENANT_PROFILE' | 'WIDGETS_BUNDLE' | 'WIDGET_TYPE' | 'ADMIN_SETTINGS' | 'OTA_PACKAGE' | 'QUEUE' | 'NOTIFICATION_RULE' | 'NOTIFICATION_TARGET' | 'NOTIFICATION_TEMPLATE' | 'TB_RESOURCE' | 'OAUTH2_CLIENT' | 'DOMAIN' | 'CALCULATED_FIELD' | 'AI_MODEL' | 'API_KEY'
export interface EdgeId extends EntityId {
  entityType: 'EDGE'
}
export interface EdgeInfo {
  additionalInfo?: JsonNode | null
  createdTime: number
  customerId: CustomerId
  customerIsPublic?: boolean | null
  customerTitle?: string | null
  id: EdgeId
  label?: string | null
  name: string
  rootRuleChainId: RuleChainId
  routingKey: string
  secret: string
  tenantId: TenantId
  type: string
  version?: number | null
}
export interface EdgeInstructions {
  instructions?: string | null
}
export interface EdgeSearchQuery {
  edgeTypes?: string[] | null
  parameters?: RelationsSearchParameters | null
  relationType?: string | null
}
export interface EdgeSearchQueryFilter extends EntityFilterBase {
  type: 'edgeSearchQuery'
  defaultStateEntity?: AliasEntityId | null
  direction?: EntitySearchDirection | null
  edgeTypes?: string[] | null
  fetchLastLevelOnly?: boolean | null
  maxLevel?: number | null
  relationType?: string | null
  rootEntity?: AliasEntityId | null
  rootStateEntity?: boolean | null
}
export interface EdgeTypeFilter extends EntityFilterBase {
  type: 'edgeType'
  edgeNameFilter?: string | null
  edgeType?: string | null
  edgeTypes?: string[] | null
}
export type EdqsApiMode = 'ENABLED' | 'AUTO_ENABLED' | 'DISABLED' | 'AUTO_DISABLED'
export interface EdqsState {
  apiMode?: EdqsApiMode | null
  edqsReady?: boolean | null
  syncStatus?: EdqsSyncStatus | null
}
export interface EdqsSyncRequest {
  objectTypes?: ObjectType[] | null
}
export type EdqsSyncStatus = 'REQUESTED' | 'STARTED' | 'FINISHED' | 'FAILED'
export interface EfentoCoapDeviceTypeConfiguration extends CoapDeviceTypeConfigurationBase {
  coapDeviceType: 'EFENTO'
}
export interface EmailDeliveryMethodNotificationTemplate extends DeliveryMethodNotificationTemplateBase {
  method: 'EMAIL'
  subject: string
}
export interface EmailTwoFaAccountConfig extends TwoFaAccountConfigBase {
  providerType: 'EMAIL'
  email: string
}
export interface EmailTwoFaProviderConfig extends TwoFaProviderConfigBase {
  providerType: 'EMAIL'
  verificationCodeLifetime?: number | null
}
export interface EntitiesLimitNotificationRuleTriggerConfig extends NotificationRuleTriggerConfigBase {
  triggerType: 'ENTITIES_LIMIT'
  entityTypes?: EntityType[] | null
  threshold?: number | null
}
export interface EntitiesLimitRecipientsConfig extends NotificationRuleRecipientsConfigBase {
  triggerType: 'ENTITIES_LIMIT'
  targets: string[]
}
export interface EntityActionNotificationRuleTriggerConfig extends NotificationRuleTriggerConfigBase {
  triggerType: 'ENTITY_ACTION'
  created?: boolean | null
  deleted?: boolean | null
  entityTypes?: EntityType[] | null
  updated?: boolean | null
}
export interface EntityActionRecipientsConfig extends NotificationRuleRecipientsConfigBase {
  triggerType: 'ENTITY_ACTION'
  targets: string[]
}
export interface EntityAggregationCalculatedFieldConfiguration extends CalculatedFieldConfigurationBase {
  type: 'ENTITY_AGGREGATION'
  arguments: Record<string, Argument>
  interval: AggInterval
  metrics: Record<string, AggMetric>
  produceIntermediateResult?: boolean | null
  watermark?: Watermark | null
}
export interface EntityCoordinates {
  latitudeKeyName: string
  longitudeKeyName: string
}
export interface EntityCountQuery {
  entityFilter?: EntityFilter | null
  keyFilters?: KeyFilter[] | null
  keyFiltersOperation?: AlarmRuleComplexOperation | null
  keyFiltersOperationOrDefault?: AlarmRuleComplexOperation | null
}
export interface EntityData {
  aggLatest?: Record<string, ComparisonTsValue> | null
  entityId: EntityId
  latest?: Record<string, Record<string, TsValue>> | null
  timeseries?: Record<string, TsValue[]> | null
}
export interface EntityDataDiff {
  currentVersion?: EntityExportData | null
  otherVersion?: EntityExportData | null
}
export interface EntityDataInfo {
  hasAttributes?: boolean | null
  hasCalculatedFields?: boolean | null
  hasCredentials?: boolean | null
  hasRelations?: boolean | null
}
export interface EntityDataPageLink {
  dynamic?: boolean | null
  page?: number | null
  pageSize?: number | null
  sortOrder?: EntityDataSortOrder | null
  textSearch?: string | null
}
export interface EntityDataQuery {
  entityFields?: EntityKey[] | null
  entityFilter?: EntityFilter | null
  keyFilters?: KeyFilter[] | null
  keyFiltersOperation?: AlarmRuleComplexOperation | null
  keyFiltersOperationOrDefault?: AlarmRuleComplexOperation | null
  latestValues?: EntityKey[] | null
  pageLink?: EntityDataPageLink | null
}
export interface EntityDataSortOrder {
  direction?: Direction | null
  key?: EntityKey | null
}
export interface EntityExportDataBase {
  attributes?: Record<string, AttributeExportData[]> | null
  calculatedFields?: CalculatedField[] | null
  entity?: ExportableEntity | null
  entityType: EntityType
  relations?: EntityRelation[] | null
}
export type EntityExportData = AiModelExportData | AssetExportData | AssetProfileExportData | CustomerExportData | DashboardExportData | DeviceExportData | DeviceProfileExportData | EntityViewExportData | NotificationRuleExportData | NotificationTargetExportData | NotificationTemplateExportData | OtaPackageExportData | RuleChainExportData | TbResourceExportData | WidgetTypeExportData | WidgetsBundleExportData
export interface EntityFilterBase {
  type: string
}
export type EntityFilter = ApiUsageStateFilter | AssetSearchQueryFilter | AssetTypeFilter | DeviceSearchQueryFilter | DeviceTypeFilter | EdgeSearchQueryFilter | EdgeTypeFilter | EntityListFilter | EntityNameFilter | EntityTypeFilter | EntityViewSearchQueryFilter | EntityViewTypeFilter | RelationsQueryFilter | SingleEntityFilter
export interface EntityId {
  entityType: EntityType
  id: string
}
export interface EntityInfo {
  id: EntityId
  name?: string | null
}
export interface EntityKey {
  key?: string | null
  type?: EntityKeyType | null
}
export type EntityKeyType = 'ATTRIBUTE' | 'CLIENT_ATTRIBUTE' | 'SHARED_ATTRIBUTE' | 'SERVER_ATTRIBUTE' | 'TIME_SERIES' | 'ENTITY_FIELD' | 'ALARM_FIELD'
export type EntityKeyValueType = 'STRING' | 'NUMERIC' | 'BOOLEAN' | 'DATE_TIME'
export interface EntityListFilter extends EntityFilterBase {
  type: 'entityList'
  entityList?: string[] | null
  entityType?: EntityType | null
}
export interface EntityLoadError {
  message?: string | null
  source?: EntityId | null
  target?: EntityId | null
  type?: string | null
}
export interface EntityNameFilter extends EntityFilterBase {
  type: 'entityName'
  entityNameFilter?: string | null
  entityType?: EntityType | null
}
export interface EntityRelation {
  additionalInfo?: JsonNode | null
  from: EntityId
  to: EntityId
  type: string
  typeGroup: RelationTypeGroup
  version?: number | null
}
export interface EntityRelationInfo {
  additionalInfo?: JsonNode | null
  from: EntityId
  fromName: string
  to: EntityId
  toName: string
  type: string
  typeGroup: RelationTypeGroup
  version?: number | null
}
export interface EntityRelationsQuery {
  filters?: RelationEntityTypeFilter[] | null
  parameters?: RelationsSearchParameters | null
}
export type EntitySearchDirection = 'FROM' | 'TO'
export interface EntitySubtype {
  entityType?: EntityType | null
  tenantId: TenantId
  type?: string | null
}
export type EntityType = 'TENANT' | 'CUSTOMER' | 'USER' | 'DASHBOARD' | 'ASSET' | 'DEVICE' | 'ALARM' | 'RULE_CHAIN' | 'RULE_NODE' | 'ENTITY_VIEW' | 'WIDGETS_BUNDLE' | 'WIDGET_TYPE' | 'TENANT_PROFILE' | 'DEVICE_PROFILE' | 'ASSET_PROFILE' | 'API_USAGE_STATE' | 'TB_RESOURCE' | 'OTA_PACKAGE' | 'EDGE' | 'RPC' | 'QUEUE' | 'NOTIFICATION_TARGET' | 'NOTIFICATION_TEMPLATE' | 'NOTIFICATION_REQUEST' | 'NOTIFICATION' | 'NOTIFICATION_RULE' | 'QUEUE_STATS' | 'OAUTH2_CLIENT' | 'DOMAIN' | 'MOBILE_APP' | 'MOBILE_APP_BUNDLE' | 'CALCULATED_FIELD' | 'JOB' | 'ADMIN_SETTINGS' | 'AI_MODEL' | 'API_KEY'
export interface EntityTypeFilter extends EntityFilterBase {
  type: 'entityType'
  entityType?: EntityType | null
}
export interface EntityTypeLoadResult {
  created?: number | null
  deleted?: number | null
  entityType?: EntityType | null
  updated?: number | null
}
export interface EntityTypeVersionCreateConfig {
  allEntities?: boolean | null
  entityIds?: string[] | null
  saveAttributes?: boolean | null
  saveCalculatedFields?: boolean | null
  saveCredentials?: boolean | null
  saveRelations?: boolean | null
  syncStrategy?: SyncStrategy | null
}
export interface EntityTypeVersionLoadConfig {
  findExistingEntityByName?: boolean | null
  loadAttributes?: boolean | null
  loadCalculatedFields?: boolean | null
  loadCredentials?: boolean | null
  loadRelations?: boolean | null
  removeOtherEntities?: boolean | null
}
export interface EntityTypeVersionLoadRequest extends VersionLoadRequestBase {
  type: 'ENTITY_TYPE'
  entityTypes?: Record<string, EntityTypeVersionLoadConfig> | null
  rollbackOnError?: boolean | null
}
export interface EntityVersion {
  author?: string | null
  id: string
  name?: string | null
  timestamp?: number | null
}
export interface EntityView {
  additionalInfo?: JsonNode | null
  createdTime: number
  customerId: CustomerId
  endTimeMs?: number | null
  entityId: EntityId
  id: EntityViewId
  keys?: TelemetryEntityView | null
  name: string
  startTimeMs?: number | null
  tenantId: TenantId
  type: string
  version?: number | null
}
export interface EntityViewExportData extends EntityExportDataBase {
  entityType: 'ENTITY_VIEW'
}
export interface EntityViewId extends EntityId {
  entityType: 'ENTITY_VIEW'
}
export interface EntityViewInfo {
  additionalInfo?: JsonNode | null
  createdTime: number
  customerId: CustomerId
  customerIsPublic: boolean
  customerTitle: string
  endTimeMs?: number | null
  entityId: EntityId
  id: EntityViewId
  keys?: TelemetryEntityView | null
  name: string
  startTimeMs?: number | null
  tenantId: TenantId
  type: string
  version?: number | null
}
export interface EntityViewSearchQuery {
  entityViewTypes?: string[] | null
  parameters?: RelationsSearchParameters | null
  relationType?: string | null
}
export interface EntityViewSearchQueryFilter extends EntityFilterBase {
  type: 'entityViewSearchQuery'
  defaultStateEntity?: AliasEntityId | null
  direction?: EntitySearchDirection | null
  entityViewTypes?: string[] | null
  fetchLastLevelOnly?: boolean | null
  maxLevel?: number | null
  relationType?: string | null
  rootEntity?: AliasEntityId | null
  rootStateEntity?: boolean | null
}
export interface EntityViewTypeFilter extends EntityFilterBase {
  type: 'entityViewType'
  entityViewNameFilter?: string | null
  entityViewType?: string | null
  entityViewTypes?: string[] | null
}
export interface ErrorEventFilter extends EventFilterBase {
  eventType: 'ERROR'
  errorStr?: string | null
  method?: string | null
  server?: string | null
}
export interface EscalatedNotificationRuleRecipientsConfig extends NotificationRuleRecipientsConfigBase {
  triggerType: 'ALARM'
  escalationTable: Record<string, string[]>
}
export interface EventFilterBase {
  eventType: EventType
  notEmpty?: boolean | null
}
export type EventFilter = CalculatedFieldDebugEventFilter | ErrorEventFilter | LifeCycleEventFilter | RuleChainDebugEventFilter | RuleNodeDebugEventFilter | StatisticsEventFilter
export interface EventId {
  id: string
}
export interface EventInfo {
  body?: JsonNode | null
  createdTime: number
  entityId: EntityId
  id: EventId
  tenantId: TenantId
  type?: string | null
  uid?: string | null
}
export type EventType = 'ERROR' | 'LC_EVENT' | 'STATS' | 'DEBUG_RULE_NODE' | 'DEBUG_RULE_CHAIN' | 'DEBUG_CALCULATED_FIELD'
export interface ExportableEntity {
  createdTime: number
  id: EntityId
  name?: string | null
  tenantId: TenantId
}
export interface Failure extends TbChatResponseBase {
  status: 'FAILURE'
  errorDetails?: string | null
}
export interface FeaturesInfo {
  emailEnabled?: boolean | null
  notificationEnabled?: boolean | null
  oauthEnabled?: boolean | null
  smsEnabled?: boolean | null
  twoFaEnabled?: boolean | null
}
export interface FilterPredicateValueBoolean {
  defaultValue?: boolean | null
  dynamicValue?: DynamicValueBoolean | null
  userValue?: boolean | null
}
export interface FilterPredicateValueDouble {
  defaultValue?: number | null
  dynamicValue?: DynamicValueDouble | null
  userValue?: number | null
}
export interface FilterPredicateValueString {
  defaultValue?: string | null
  dynamicValue?: DynamicValueString | null
  userValue?: string | null
}
export interface GeofencingCalculatedFieldConfiguration extends CalculatedFieldConfigurationBase {
  type: 'GEOFENCING'
  entityCoordinates: EntityCoordinates
  scheduledUpdateEnabled?: boolean | null
  scheduledUpdateInterval?: number | null
  zoneGroups: Record<string, ZoneGroupConfiguration>
}
export type GeofencingReportStrategy = 'REPORT_TRANSITION_EVENTS_ONLY' | 'REPORT_PRESENCE_STATUS_ONLY' | 'REPORT_TRANSITION_EVENTS_AND_PRESENCE_STATUS'
export interface GitHubModelsChatModelConfig extends AiModelConfigBase {
  provider: 'GITHUB_MODELS'
  frequencyPenalty?: number | null
  maxOutputTokens?: number | null
  maxRetries?: number | null
  modelId: string
  modelType: AiModelType
  presencePenalty?: number | null
  providerConfig: GitHubModelsProviderConfig
  temperature?: number | null
  timeoutSeconds?: number | null
  topP?: number | null
}
export interface GitHubModelsProviderConfig {
  personalAccessToken: string
}
export interface GoogleAiGeminiChatModelConfig extends AiModelConfigBase {
  provider: 'GOOGLE_AI_GEMINI'
  frequencyPenalty?: number | null
  maxOutputTokens?: number | null
  maxRetries?: number | null
  modelId: string
  modelType: AiModelType
  presencePenalty?: number | null
  providerConfig: GoogleAiGeminiProviderConfig
  temperature?: number | null
  timeoutSeconds?: number | null
  topK?: number | null
  topP?: number | null
}
export interface GoogleAiGeminiProviderConfig {
  apiKey: string
}
export interface GoogleVertexAiGeminiChatModelConfig extends AiModelConfigBase {
  provider: 'GOOGLE_VERTEX_AI_GEMINI'
  frequencyPenalty?: number | null
  maxOutputTokens?: number | null
  maxRetries?: number | null
  modelId: string
  modelType: AiModelType
  presencePenalty?: number | null
  providerConfig: GoogleVertexAiGeminiProviderConfig
  temperature?: number | null
  timeoutSeconds?: number | null
  topK?: number | null
  topP?: number | null
}
export interface GoogleVertexAiGeminiProviderConfig {
  fileName: string
  location: string
  projectId: string
  serviceAccountKey: string
}
export interface HasIdObject {
  id: any
}
export interface HomeDashboard {
  assignedCustomers: ShortCustomerInfo[]
  configuration?: JsonNode | null
  createdTime: number
  hideDashboardToolbar?: boolean | null
  id: DashboardId
  image: string
  mobileHide: boolean
  mobileOrder: number
  name: string
  resources?: ResourceExportData[] | null
  tenantId: TenantId
  title: string
  version?: number | null
}
export interface HomeDashboardInfo {
  dashboardId?: DashboardId | null
  hideDashboardToolbar?: boolean | null
}
export interface HourInterval extends AggIntervalBase {
  type: 'HOUR'
  offsetSec?: number | null
  tz: string
}
export interface Job {
  configuration: JobConfiguration
  createdTime: number
  entityId: EntityId
  entityName?: string | null
  id: JobId
  key: string
  result: JobResult
  status: JobStatus
  tenantId: TenantId
  type: JobType
}
export interface JobConfigurationBase {
  tasksKey: string
  toReprocess?: TaskResult[] | null
  type: string
}
export type JobConfiguration = DummyJobConfiguration
export interface JobId extends EntityId {
  entityType: 'JOB'
}
export interface JobResult {
  cancellationTs?: number | null
  discardedCount?: number | null
  failedCount?: number | null
  finishTs?: number | null
  generalError?: string | null
  jobType: string
  results?: TaskResult[] | null
  startTs?: number | null
  successfulCount?: number | null
  totalCount?: number | null
}
export type JobStatus = 'QUEUED' | 'PENDING' | 'RUNNING' | 'COMPLETED' | 'FAILED' | 'CANCELLED'
export type JobType = 'DUMMY'
export type JsonNode = any
export interface JsonTransportPayloadConfiguration extends TransportPayloadTypeConfigurationBase {
  transportPayloadType: 'JSON'
}
export interface JwtPair {
  refreshToken?: string | null
  scope?: Authority | null
  token?: string | null
}
export interface JwtSettings {
  refreshTokenExpTime?: number | null
  tokenExpirationTime?: number | null
  tokenIssuer?: string | null
  tokenSigningKey?: string | null
}
export interface KeyFilter {
  key?: EntityKey | null
  predicate?: KeyFilterPredicate | null
  valueType?: EntityKeyValueType | null
}
export interface KeyFilterPredicateBase {
  type: string
}
export type KeyFilterPredicate = BooleanFilterPredicate | ComplexFilterPredicate | NumericFilterPredicate | StringFilterPredicate
export interface KeyInfo {
  key: string
  sample?: KeySample | null
}
export interface KeySample {
  ts: number
  value: any
}
export interface LastVisitedDashboardInfo {
  id: string
  lastVisited?: number | null
  starred?: boolean | null
  title?: string | null
}
export interface LifeCycleEventFilter extends EventFilterBase {
  eventType: 'LC_EVENT'
  errorStr?: string | null
  event?: string | null
  server?: string | null
  status?: 'Success' | 'Failure' | null
}
export type LimitedApi = 'ENTITY_EXPORT' | 'ENTITY_IMPORT' | 'NOTIFICATION_REQUESTS' | 'NOTIFICATION_REQUESTS_PER_RULE' | 'REST_REQUESTS_PER_TENANT' | 'REST_REQUESTS_PER_CUSTOMER' | 'WS_UPDATES_PER_SESSION' | 'CASSANDRA_WRITE_QUERIES_CORE' | 'CASSANDRA_READ_QUERIES_CORE' | 'CASSANDRA_WRITE_QUERIES_RULE_ENGINE' | 'CASSANDRA_READ_QUERIES_RULE_ENGINE' | 'CASSANDRA_READ_QUERIES_MONOLITH' | 'CASSANDRA_WRITE_QUERIES_MONOLITH' | 'CASSANDRA_QUERIES' | 'EDGE_EVENTS' | 'EDGE_EVENTS_PER_EDGE' | 'EDGE_UPLINK_MESSAGES' | 'EDGE_UPLINK_MESSAGES_PER_EDGE' | 'PASSWORD_RESET' | 'TWO_FA_VERIFICATION_CODE_SEND' | 'TWO_FA_VERIFICATION_CODE_CHECK' | 'TRANSPORT_MESSAGES_PER_TENANT' | 'TRANSPORT_MESSAGES_PER_DEVICE' | 'TRANSPORT_MESSAGES_PER_GATEWAY' | 'TRANSPORT_MESSAGES_PER_GATEWAY_DEVICE' | 'EMAILS' | 'WS_SUBSCRIPTIONS' | 'CALCULATED_FIELD_DEBUG_EVENTS'
export type LinkType = 'LINK' | 'DASHBOARD'
export interface LoginMobileInfo {
  oAuth2ClientLoginInfos?: OAuth2ClientLoginInfo[] | null
  storeInfo?: StoreInfo | null
  versionInfo?: MobileAppVersionInfo | null
}
export interface LoginRequest {
  password: string
  username: string
}
export interface LoginResponse {
  refreshToken: string
  token: string
}
export interface LwM2MBootstrapServerCredentialBase {
  securityMode: string
}
export type LwM2MBootstrapServerCredential = NoSecLwM2MBootstrapServerCredential | PSKLwM2MBootstrapServerCredential | RPKLwM2MBootstrapServerCredential | X509LwM2MBootstrapServerCredential
export interface LwM2MServerSecurityConfigDefault {
  binding: string
  bootstrapServerAccountTimeout: number
  bootstrapServerIs: boolean
  clientHoldOffTime: number
  defaultMinPeriod: number
  host: string
  lifetime: number
  notifIfDisabled: boolean
  port: number
  securityHost: string
  securityPort: number
  serverCertificate: string
  serverPublicKey: string
  shortServerId: number
}
export interface LwM2mInstance {
  id: number
  resources?: LwM2mResourceObserve[] | null
}
export interface LwM2mObject {
  id: number
  instances?: LwM2mInstance[] | null
  keyId?: string | null
  mandatory?: boolean | null
  multiple?: boolean | null
  name?: string | null
}
export interface LwM2mResourceObserve {
  attribute?: boolean | null
  id: number
  keyName?: string | null
  name?: string | null
  observe?: boolean | null
  telemetry?: boolean | null
}
export interface LwM2mVersion {
  supported?: boolean | null
}
export interface Lwm2mDeviceProfileTransportConfiguration extends DeviceProfileTransportConfigurationBase {
  type: 'LWM2M'
  bootstrap?: LwM2MBootstrapServerCredential[] | null
  bootstrapServerUpdateEnable?: boolean | null
  clientLwM2mSettings?: OtherConfiguration | null
  observeAttr?: TelemetryMappingConfiguration | null
}
export interface Lwm2mDeviceTransportConfiguration extends DeviceTransportConfigurationBase {
  type: 'LWM2M'
  edrxCycle?: number | null
  pagingTransmissionWindow?: number | null
  powerMode?: PowerMode | null
  psmActivityTimer?: number | null
}
export type MapperType = 'BASIC' | 'CUSTOM' | 'GITHUB' | 'APPLE'
export interface Mapping {
  columns?: ColumnMapping[] | null
  delimiter?: string | null
  header?: boolean | null
  update?: boolean | null
}
export interface MicrosoftTeamsDeliveryMethodNotificationTemplate extends DeliveryMethodNotificationTemplateBase {
  method: 'MICROSOFT_TEAMS'
  button?: Button | null
  subject?: string | null
  themeColor?: string | null
}
export interface MicrosoftTeamsNotificationTargetConfig extends NotificationTargetConfigBase {
  type: 'MICROSOFT_TEAMS'
  channelName: string
  email?: string | null
  firstName?: string | null
  id: any
  lastName?: string | null
  title?: string | null
  useOldApi?: boolean | null
  webhookUrl: string
}
export interface MistralAiChatModelConfig extends AiModelConfigBase {
  provider: 'MISTRAL_AI'
  frequencyPenalty?: number | null
  maxOutputTokens?: number | null
  maxRetries?: number | null
  modelId: string
  modelType: AiModelType
  presencePenalty?: number | null
  providerConfig: MistralAiProviderConfig
  temperature?: number | null
  timeoutSeconds?: number | null
  topP?: number | null
}
export interface MistralAiProviderConfig {
  apiKey: string
}
export interface MobileApp {
  appSecret: string
  createdTime: number
  id: MobileAppId
  name: string
  pkgName: string
  platformType: PlatformType
  status: MobileAppStatus
  storeInfo?: StoreInfo | null
  tenantId: TenantId
  title?: string | null
  versionInfo?: MobileAppVersionInfo | null
}
export interface MobileAppBundle {
  androidAppId?: MobileAppId | null
  createdTime: number
  description?: string | null
  id: MobileAppBundleId
  iosAppId?: MobileAppId | null
  layoutConfig?: MobileLayoutConfig | null
  name: string
  oauth2Enabled?: boolean | null
  tenantId: TenantId
  title: string
}
export interface MobileAppBundleId extends EntityId {
  entityType: 'MOBILE_APP_BUNDLE'
}
export interface MobileAppBundleInfo {
  androidAppId?: MobileAppId | null
  androidPkgName?: string | null
  createdTime: number
  description?: string | null
  id: MobileAppBundleId
  iosAppId?: MobileAppId | null
  iosPkgName?: string | null
  layoutConfig?: MobileLayoutConfig | null
  name: string
  oauth2ClientInfos?: OAuth2ClientInfo[] | null
  oauth2Enabled?: boolean | null
  qrCodeEnabled?: boolean | null
  tenantId: TenantId
  title: string
}
export interface MobileAppDeliveryMethodNotificationTemplate extends DeliveryMethodNotificationTemplateBase {
  method: 'MOBILE_APP'
  additionalConfig?: JsonNode | null
  subject: string
}
export interface MobileAppId extends EntityId {
  entityType: 'MOBILE_APP'
}
export interface MobileAppNotificationDeliveryMethodConfig extends NotificationDeliveryMethodConfigBase {
  method: 'MOBILE_APP'
  firebaseServiceAccountCredentials: string
  firebaseServiceAccountCredentialsFileName?: string | null
}
export type MobileAppStatus = 'DRAFT' | 'PUBLISHED' | 'DEPRECATED' | 'SUSPENDED'
export interface MobileAppVersionInfo {
  latestVersion?: string | null
  latestVersionReleaseNotes?: string | null
  minVersion?: string | null
  minVersionReleaseNotes?: string | null
}
export interface MobileLayoutConfig {
  pages?: MobilePage[] | null
}
export interface MobilePageBase {
  type: MobilePageType
  visible?: boolean | null
}
export type MobilePage = CustomMobilePage | DashboardPage | DefaultMobilePage | WebViewPage
export type MobilePageType = 'DEFAULT' | 'DASHBOARD' | 'WEB_VIEW' | 'CUSTOM'
export interface MobileSessionInfo {
  fcmTokenTimestamp?: number | null
}
export interface MonthInterval extends AggIntervalBase {
  type: 'MONTH'
  offsetSec?: number | null
  tz: string
}
export interface MqttDeviceProfileTransportConfiguration extends DeviceProfileTransportConfigurationBase {
  type: 'MQTT'
  deviceAttributesSubscribeTopic?: string | null
  deviceAttributesTopic?: string | null
  deviceTelemetryTopic?: string | null
  sendAckOnValidationException?: boolean | null
  sparkplug?: boolean | null
  sparkplugAttributesMetricNames?: string[] | null
  transportPayloadTypeConfiguration?: TransportPayloadTypeConfiguration | null
}
export interface MqttDeviceTransportConfiguration extends DeviceTransportConfigurationBase {
  type: 'MQTT'
}
export type NameConflictPolicy = 'FAIL' | 'UNIQUIFY'
export interface NewPlatformVersionNotificationRuleTriggerConfig extends NotificationRuleTriggerConfigBase {
  triggerType: 'NEW_PLATFORM_VERSION'
}
export interface NewPlatformVersionRecipientsConfig extends NotificationRuleRecipientsConfigBase {
  triggerType: 'NEW_PLATFORM_VERSION'
  targets: string[]
}
export interface NoDataFilterPredicate extends AlarmRuleKeyFilterPredicateBase {
  type: 'NO_DATA'
  duration: AlarmConditionValueLong
  unit: TimeUnit
}
export interface NoSecLwM2MBootstrapServerCredential extends LwM2MBootstrapServerCredentialBase {
  binding: string
  bootstrapServerAccountTimeout: number
  bootstrapServerIs: boolean
  clientHoldOffTime: number
  defaultMinPeriod: number
  host: string
  lifetime: number
  notifIfDisabled: boolean
  port: number
  serverCertificate: string
  serverPublicKey: string
  shortServerId: number
}
export interface NodeConnectionInfo {
  fromIndex: number
  toIndex: number
  type: string
}
export interface None extends OllamaAuthBase {
  type: 'NONE'
}
export interface Notification {
  additionalConfig?: JsonNode | null
  createdTime: number
  deliveryMethod?: NotificationDeliveryMethod | null
  id: NotificationId
  info?: NotificationInfo | null
  recipientId?: UserId | null
  requestId?: NotificationRequestId | null
  status?: NotificationStatus | null
  subject?: string | null
  text?: string | null
  type?: NotificationType | null
}
export type NotificationDeliveryMethod = 'WEB' | 'EMAIL' | 'SMS' | 'SLACK' | 'MICROSOFT_TEAMS' | 'MOBILE_APP'
export interface NotificationDeliveryMethodConfigBase {
  method: string
}
export type NotificationDeliveryMethodConfig = MobileAppNotificationDeliveryMethodConfig | SlackNotificationDeliveryMethodConfig
export interface NotificationId extends EntityId {
  entityType: 'NOTIFICATION'
}
export interface NotificationInfo {
  dashboardId?: DashboardId | null
  stateEntityId?: EntityId | null
  type: string
}
export interface NotificationPref {
  enabled?: boolean | null
  enabledDeliveryMethods: Record<string, boolean>
}
export interface NotificationRequest {
  additionalConfig?: NotificationRequestConfig | null
  createdTime: number
  id: NotificationRequestId
  info?: NotificationInfo | null
  originatorEntityId?: EntityId | null
  ruleId?: NotificationRuleId | null
  stats?: NotificationRequestStats | null
  status?: NotificationRequestStatus | null
  targets: string[]
  template?: NotificationTemplate | null
  templateId?: NotificationTemplateId | null
  tenantId: TenantId
}
export interface NotificationRequestConfig {
  sendingDelayInSec?: number | null
}
export interface NotificationRequestId extends EntityId {
  entityType: 'NOTIFICATION_REQUEST'
}
export interface NotificationRequestInfo {
  additionalConfig?: NotificationRequestConfig | null
  createdTime: number
  deliveryMethods?: NotificationDeliveryMethod[] | null
  id: NotificationRequestId
  info?: NotificationInfo | null
  originatorEntityId?: EntityId | null
  ruleId?: NotificationRuleId | null
  stats?: NotificationRequestStats | null
  status?: NotificationRequestStatus | null
  targets: string[]
  template?: NotificationTemplate | null
  templateId?: NotificationTemplateId | null
  templateName?: string | null
  tenantId: TenantId
}
export interface NotificationRequestPreview {
  processedTemplates?: Record<string, DeliveryMethodNotificationTemplate> | null
  recipientsCountByTarget?: Record<string, number> | null
  recipientsPreview?: string[] | null
  totalRecipientsCount?: number | null
}
export interface NotificationRequestStats {
  error?: string | null
  errors?: Record<string, Record<string, string>> | null
  sent?: Record<string, number> | null
  totalErrors?: number | null
}
export type NotificationRequestStatus = 'PROCESSING' | 'SENT' | 'SCHEDULED'
export interface NotificationRule {
  additionalConfig?: NotificationRuleConfig | null
  createdTime: number
  enabled?: boolean | null
  id: NotificationRuleId
  name: string
  recipientsConfig: NotificationRuleRecipientsConfig
  templateId: NotificationTemplateId
  tenantId: TenantId
  triggerConfig: NotificationRuleTriggerConfig
  triggerType: NotificationRuleTriggerType
}
export interface NotificationRuleConfig {
  description?: string | null
}
export interface NotificationRuleExportData extends EntityExportDataBase {
  entityType: 'NOTIFICATION_RULE'
}
export interface NotificationRuleId extends EntityId {
  entityType: 'NOTIFICATION_RULE'
}
export interface NotificationRuleInfo {
  additionalConfig?: NotificationRuleConfig | null
  createdTime: number
  deliveryMethods?: NotificationDeliveryMethod[] | null
  enabled?: boolean | null
  id: NotificationRuleId
  name: string
  recipientsConfig: NotificationRuleRecipientsConfig
  templateId: NotificationTemplateId
  templateName?: string | null
  tenantId: TenantId
  triggerConfig: NotificationRuleTriggerConfig
  triggerType: NotificationRuleTriggerType
}
export interface NotificationRuleRecipientsConfigBase {
  triggerType?: NotificationRuleTriggerType | null
}
export type NotificationRuleRecipientsConfig = AlarmAssignmentRecipientsConfig | AlarmCommentRecipientsConfig | ApiUsageLimitRecipientsConfig | DeviceActivityRecipientsConfig | EdgeCommunicationFailureRecipientsConfig | EdgeConnectionRecipientsConfig | EntitiesLimitRecipientsConfig | EntityActionRecipientsConfig | EscalatedNotificationRuleRecipientsConfig | NewPlatformVersionRecipientsConfig | RateLimitsRecipientsConfig | ResourceShortageRecipientsConfig | RuleEngineComponentLifecycleEventRecipientsConfig | TaskProcessingFailureRecipientsConfig
export interface NotificationRuleTriggerConfigBase {
  triggerType: NotificationRuleTriggerType
}
export type NotificationRuleTriggerConfig = AlarmAssignmentNotificationRuleTriggerConfig | AlarmCommentNotificationRuleTriggerConfig | AlarmNotificationRuleTriggerConfig | ApiUsageLimitNotificationRuleTriggerConfig | DeviceActivityNotificationRuleTriggerConfig | EdgeCommunicationFailureNotificationRuleTriggerConfig | EdgeConnectionNotificationRuleTriggerConfig | EntitiesLimitNotificationRuleTriggerConfig | EntityActionNotificationRuleTriggerConfig | NewPlatformVersionNotificationRuleTriggerConfig | RateLimitsNotificationRuleTriggerConfig | ResourcesShortageNotificationRuleTriggerConfig | RuleEngineComponentLifecycleEventNotificationRuleTriggerConfig | TaskProcessingFailureNotificationRuleTriggerConfig
export type NotificationRuleTriggerType = 'ENTITY_ACTION' | 'ALARM' | 'ALARM_COMMENT' | 'ALARM_ASSIGNMENT' | 'DEVICE_ACTIVITY' | 'RULE_ENGINE_COMPONENT_LIFECYCLE_EVENT' | 'EDGE_CONNECTION' | 'EDGE_COMMUNICATION_FAILURE' | 'NEW_PLATFORM_VERSION' | 'ENTITIES_LIMIT' | 'API_USAGE_LIMIT' | 'RATE_LIMITS' | 'TASK_PROCESSING_FAILURE' | 'RESOURCES_SHORTAGE'
export interface NotificationSettings {
  deliveryMethodsConfigs: Record<string, NotificationDeliveryMethodConfig>
}
export type NotificationStatus = 'SENT' | 'READ'
export interface NotificationTarget {
  configuration: NotificationTargetConfig
  createdTime: number
  id: NotificationTargetId
  name: string
  tenantId: TenantId
}
export interface NotificationTargetConfigBase {
  description?: string | null
  type: string
}
export type NotificationTargetConfig = MicrosoftTeamsNotificationTargetConfig | PlatformUsersNotificationTargetConfig | SlackNotificationTargetConfig
export interface NotificationTargetExportData extends EntityExportDataBase {
  entityType: 'NOTIFICATION_TARGET'
}
export interface NotificationTargetId extends EntityId {
  entityType: 'NOTIFICATION_TARGET'
}
export interface NotificationTemplate {
  configuration: NotificationTemplateConfig
  createdTime: number
  id: NotificationTemplateId
  name: string
  notificationType: NotificationType
  tenantId: TenantId
}
export interface NotificationTemplateConfig {
  deliveryMethodsTemplates: Record<string, DeliveryMethodNotificationTemplate>
}
export interface NotificationTemplateExportData extends EntityExportDataBase {
  entityType: 'NOTIFICATION_TEMPLATE'
}
export interface NotificationTemplateId extends EntityId {
  entityType: 'NOTIFICATION_TEMPLATE'
}
export type NotificationType = 'GENERAL' | 'ALARM' | 'DEVICE_ACTIVITY' | 'ENTITY_ACTION' | 'ALARM_COMMENT' | 'RULE_ENGINE_COMPONENT_LIFECYCLE_EVENT' | 'ALARM_ASSIGNMENT' | 'NEW_PLATFORM_VERSION' | 'ENTITIES_LIMIT' | 'ENTITIES_LIMIT_INCREASE_REQUEST' | 'API_USAGE_LIMIT' | 'RULE_NODE' | 'RATE_LIMITS' | 'EDGE_CONNECTION' | 'EDGE_COMMUNICATION_FAILURE' | 'TASK_PROCESSING_FAILURE' | 'RESOURCES_SHORTAGE'
export interface NumericFilterPredicate extends KeyFilterPredicateBase {
  type: 'NUMERIC'
  operation?: NumericOperation | null
  value?: FilterPredicateValueDouble | null
}
export type NumericOperation = 'EQUAL' | 'NOT_EQUAL' | 'GREATER' | 'LESS' | 'GREATER_OR_EQUAL' | 'LESS_OR_EQUAL'
export interface OAuth2BasicMapperConfig {
  alwaysFullScreen?: boolean | null
  customerNamePattern?: string | null
  defaultDashboardName?: string | null
  emailAttributeKey?: string | null
  firstNameAttributeKey?: string | null
  lastNameAttributeKey?: string | null
  tenantNamePattern?: string | null
  tenantNameStrategy: TenantNameStrategyType
}
export interface OAuth2Client {
  accessTokenUri: string
  additionalInfo: JsonNode
  authorizationUri: string
  clientAuthenticationMethod: string
  clientId: string
  clientSecret: string
  createdTime: number
  id: OAuth2ClientId
  jwkSetUri?: string | null
  loginButtonIcon?: string | null
  loginButtonLabel: string
  mapperConfig: OAuth2MapperConfig
  name: string
  platforms?: PlatformType[] | null
  scope: string[]
  tenantId: TenantId
  title: string
  userInfoUri?: string | null
  userNameAttributeName: string
}
export interface OAuth2ClientId extends EntityId {
  entityType: 'OAUTH2_CLIENT'
}
export interface OAuth2ClientInfo {
  createdTime: number
  id: OAuth2ClientId
  name: string
  platforms?: PlatformType[] | null
  providerName?: string | null
  title?: string | null
}
export interface OAuth2ClientLoginInfo {
  icon?: string | null
  name?: string | null
  url?: string | null
}
export interface OAuth2ClientRegistrationTemplate {
  accessTokenUri?: string | null
  additionalInfo?: JsonNode | null
  authorizationUri?: string | null
  clientAuthenticationMethod?: string | null
  comment?: string | null
  createdTime: number
  helpLink?: string | null
  id: OAuth2ClientRegistrationTemplateId
  jwkSetUri?: string | null
  loginButtonIcon?: string | null
  loginButtonLabel?: string | null
  mapperConfig?: OAuth2MapperConfig | null
  name?: string | null
  providerId: string
  scope?: string[] | null
  userInfoUri?: string | null
  userNameAttributeName?: string | null
}
export interface OAuth2ClientRegistrationTemplateId {
  id: string
}
export interface OAuth2CustomMapperConfig {
  password?: string | null
  sendToken?: boolean | null
  url?: string | null
  username?: string | null
}
export interface OAuth2MapperConfig {
  activateUser?: boolean | null
  allowUserCreation?: boolean | null
  basic?: OAuth2BasicMapperConfig | null
  custom?: OAuth2CustomMapperConfig | null
  type: MapperType
}
export interface ObjectAttributes {
  dim?: number | null
  epmax?: number | null
  epmin?: number | null
  gt?: number | null
  lt?: number | null
  lwm2m?: LwM2mVersion | null
  pmax?: number | null
  pmin?: number | null
  ssid?: number | null
  st?: number | null
  uri?: string | null
  ver?: Version | null
}
export type ObjectType = 'TENANT' | 'TENANT_PROFILE' | 'CUSTOMER' | 'QUEUE' | 'RPC' | 'RULE_CHAIN' | 'OTA_PACKAGE' | 'RESOURCE' | 'EVENT' | 'RULE_NODE' | 'USER' | 'EDGE' | 'WIDGETS_BUNDLE' | 'WIDGET_TYPE' | 'DASHBOARD' | 'DEVICE_PROFILE' | 'DEVICE' | 'DEVICE_CREDENTIALS' | 'ASSET_PROFILE' | 'ASSET' | 'ENTITY_VIEW' | 'ALARM' | 'ENTITY_ALARM' | 'OAUTH2_CLIENT' | 'OAUTH2_DOMAIN' | 'OAUTH2_MOBILE' | 'USER_SETTINGS' | 'NOTIFICATION_TARGET' | 'NOTIFICATION_TEMPLATE' | 'NOTIFICATION_RULE' | 'ALARM_COMMENT' | 'API_USAGE_STATE' | 'QUEUE_STATS' | 'AUDIT_LOG' | 'RELATION' | 'ATTRIBUTE_KV' | 'LATEST_TS_KV'
export interface OllamaAuthBase {
  type: string
}
export type OllamaAuth = Basic | None | Token
export interface OllamaChatModelConfig extends AiModelConfigBase {
  provider: 'OLLAMA'
  contextLength?: number | null
  maxOutputTokens?: number | null
  maxRetries?: number | null
  modelId: string
  modelType: AiModelType
  providerConfig: OllamaProviderConfig
  temperature?: number | null
  timeoutSeconds?: number | null
  topK?: number | null
  topP?: number | null
}
export interface OllamaProviderConfig {
  auth: OllamaAuth
  baseUrl: string
}
export interface OpenAiChatModelConfig extends AiModelConfigBase {
  provider: 'OPENAI'
  frequencyPenalty?: number | null
  maxOutputTokens?: number | null
  maxRetries?: number | null
  modelId: string
  modelType: AiModelType
  presencePenalty?: number | null
  providerConfig: OpenAiProviderConfig
  temperature?: number | null
  timeoutSeconds?: number | null
  topP?: number | null
}
export interface OpenAiProviderConfig {
  apiKey?: string | null
  baseUrl?: string | null
}
export interface OriginatorEntityOwnerUsersFilter extends UsersFilterBase {
  type: 'ORIGINATOR_ENTITY_OWNER_USERS'
}
export interface OtaPackage {
  additionalInfo?: JsonNode | null
  checksum: string
  checksumAlgorithm: ChecksumAlgorithm
  contentType: string
  createdTime: number
  data?: string | null
  dataSize: number
  deviceProfileId?: DeviceProfileId | null
  fileName: string
  hasData: boolean
  id: OtaPackageId
  name: string
  tag: string
  tenantId: TenantId
  title?: string | null
  type?: OtaPackageType | null
  url?: string | null
  version?: string | null
}
export interface OtaPackageExportData extends EntityExportDataBase {
  entityType: 'OTA_PACKAGE'
}
export interface OtaPackageId extends EntityId {
  entityType: 'OTA_PACKAGE'
}
export interface OtaPackageInfo {
  additionalInfo?: JsonNode | null
  checksum: string
  checksumAlgorithm: ChecksumAlgorithm
  contentType: string
  createdTime: number
  dataSize: number
  deviceProfileId?: DeviceProfileId | null
  fileName: string
  hasData: boolean
  id: OtaPackageId
  name: string
  tag: string
  tenantId: TenantId
  title?: string | null
  type?: OtaPackageType | null
  url?: string | null
  version?: string | null
}
export type OtaPackageType = 'FIRMWARE' | 'SOFTWARE'
export interface OtherConfiguration {
  clientOnlyObserveAfterConnect?: number | null
  defaultObjectIDVer?: string | null
  edrxCycle?: number | null
  fwUpdateResource?: string | null
  fwUpdateStrategy?: number | null
  pagingTransmissionWindow?: number | null
  powerMode?: PowerMode | null
  psmActivityTimer?: number | null
  swUpdateResource?: string | null
  swUpdateStrategy?: number | null
  useObject19ForOtaInfo?: boolean | null
}
export interface OutputBase {
  decimalsByDefault?: number | null
  name?: string | null
  scope?: AttributeScope | null
  strategy?: OutputStrategy | null
  type: string
}
export type Output = AttributesOutput | TimeSeriesOutput
export type OutputStrategy = any
export interface PSKLwM2MBootstrapServerCredential extends LwM2MBootstrapServerCredentialBase {
  binding: string
  bootstrapServerAccountTimeout: number
  bootstrapServerIs: boolean
  clientHoldOffTime: number
  defaultMinPeriod: number
  host: string
  lifetime: number
  notifIfDisabled: boolean
  port: number
  serverCertificate: string
  serverPublicKey: string
  shortServerId: number
}
export interface PlatformTwoFaSettings {
  enforceTwoFa?: boolean | null
  enforcedUsersFilter?: SystemLevelUsersFilter | null
  maxVerificationFailuresBeforeUserLockout?: number | null
  minVerificationCodeSendPeriod: number
  providers: TwoFaProviderConfig[]
  totalAllowedTimeForVerification: number
  verificationCodeCheckRateLimit?: string | null
}
export type PlatformType = 'WEB' | 'ANDROID' | 'IOS'
export interface PlatformUsersNotificationTargetConfig extends NotificationTargetConfigBase {
  type: 'PLATFORM_USERS'
  usersFilter: UsersFilter
}
export type PowerMode = 'PSM' | 'DRX' | 'E_DRX'
export interface PowerSavingConfiguration {
  edrxCycle?: number | null
  pagingTransmissionWindow?: number | null
  powerMode?: PowerMode | null
  psmActivityTimer?: number | null
}
export type PrivacyProtocol = 'DES' | 'AES_128' | 'AES_192' | 'AES_256'
export interface ProcessingStrategy {
  failurePercentage?: number | null
  maxPauseBetweenRetries?: number | null
  pauseBetweenRetries?: number | null
  retries?: number | null
  type?: ProcessingStrategyType | null
}
export type ProcessingStrategyType = 'SKIP_ALL_FAILURES' | 'SKIP_ALL_FAILURES_AND_TIMED_OUT' | 'RETRY_ALL' | 'RETRY_FAILED' | 'RETRY_TIMED_OUT' | 'RETRY_FAILED_AND_TIMED_OUT'
export interface PropagationCalculatedFieldConfiguration extends CalculatedFieldConfigurationBase {
  type: 'PROPAGATION'
  applyExpressionToResolvedArguments?: boolean | null
  arguments: Record<string, Argument>
  expression?: string | null
  relation: RelationPathLevel
}
export interface ProtoTransportPayloadConfiguration extends TransportPayloadTypeConfigurationBase {
  transportPayloadType: 'PROTOBUF'
  deviceAttributesProtoSchema?: string | null
  deviceRpcRequestProtoSchema?: string | null
  deviceRpcResponseProtoSchema?: string | null
  deviceTelemetryProtoSchema?: string | null
  enableCompatibilityWithJsonPayloadFormat?: boolean | null
  useJsonPayloadFormatForDefaultDownlinkTopics?: boolean | null
}
export interface QRCodeConfig {
  badgeEnabled?: boolean | null
  badgePosition?: BadgePosition | null
  qrCodeLabel?: string | null
  qrCodeLabelEnabled?: boolean | null
  showOnHomePage?: boolean | null
}
export interface QrCodeSettings {
  androidEnabled?: boolean | null
  appStoreLink: string
  createdTime: number
  googlePlayLink: string
  id: QrCodeSettingsId
  iosEnabled?: boolean | null
  mobileAppBundleId?: MobileAppBundleId | null
  qrCodeConfig: QRCodeConfig
  tenantId: TenantId
  useDefaultApp?: boolean | null
  useSystemSettings?: boolean | null
}
export interface QrCodeSettingsId {
  id: string
}
export interface QuarterInterval extends AggIntervalBase {
  type: 'QUARTER'
  offsetSec?: number | null
  tz: string
}
export interface Queue {
  additionalInfo?: JsonNode | null
  consumerPerPartition?: boolean | null
  createdTime: number
  id: QueueId
  name?: string | null
  packProcessingTimeout?: number | null
  partitions?: number | null
  pollInterval?: number | null
  processingStrategy?: ProcessingStrategy | null
  submitStrategy?: SubmitStrategy | null
  tenantId: TenantId
  topic?: string | null
}
export interface QueueId extends EntityId {
  entityType: 'QUEUE'
}
export interface QueueStats {
  createdTime: number
  id: QueueStatsId
  queueName?: string | null
  serviceId?: string | null
  tenantId: TenantId
}
export interface QueueStatsId extends EntityId {
  entityType: 'QUEUE_STATS'
}
export interface RPKLwM2MBootstrapServerCredential extends LwM2MBootstrapServerCredentialBase {
  binding: string
  bootstrapServerAccountTimeout: number
  bootstrapServerIs: boolean
  clientHoldOffTime: number
  defaultMinPeriod: number
  host: string
  lifetime: number
  notifIfDisabled: boolean
  port: number
  serverCertificate: string
  serverPublicKey: string
  shortServerId: number
}
export interface RateLimitsNotificationRuleTriggerConfig extends NotificationRuleTriggerConfigBase {
  triggerType: 'RATE_LIMITS'
  apis?: LimitedApi[] | null
}
export interface RateLimitsRecipientsConfig extends NotificationRuleRecipientsConfigBase {
  triggerType: 'RATE_LIMITS'
  targets: string[]
}
export interface ReferencedEntityKey {
  key?: string | null
  scope?: AttributeScope | null
  type?: ArgumentType | null
}
export interface RelatedEntitiesAggregationCalculatedFieldConfiguration extends CalculatedFieldConfigurationBase {
  type: 'RELATED_ENTITIES_AGGREGATION'
  arguments: Record<string, Argument>
  deduplicationIntervalInSec?: number | null
  metrics: Record<string, AggMetric>
  relation: RelationPathLevel
  scheduledUpdateEnabled?: boolean | null
  scheduledUpdateInterval?: number | null
  useLatestTs?: boolean | null
}
export interface RelationEntityTypeFilter {
  entityTypes?: EntityType[] | null
  negate?: boolean | null
  relationType?: string | null
}
export interface RelationPathLevel {
  direction: EntitySearchDirection
  relationType: string
}
export interface RelationPathQueryDynamicSourceConfiguration extends CfArgumentDynamicSourceConfigurationBase {
  type: 'RELATION_PATH_QUERY'
  levels?: RelationPathLevel[] | null
}
export type RelationTypeGroup = 'COMMON' | 'DASHBOARD' | 'RULE_CHAIN' | 'RULE_NODE' | 'EDGE' | 'EDGE_AUTO_ASSIGN_RULE_CHAIN'
export interface RelationsQueryFilter extends EntityFilterBase {
  type: 'relationsQuery'
  defaultStateEntity?: AliasEntityId | null
  direction?: EntitySearchDirection | null
  fetchLastLevelOnly?: boolean | null
  filters?: RelationEntityTypeFilter[] | null
  maxLevel?: number | null
  multiRoot?: boolean | null
  multiRootEntitiesType?: EntityType | null
  multiRootEntityIds?: string[] | null
  negate?: boolean | null
  rootEntity?: AliasEntityId | null
  rootStateEntity?: boolean | null
}
export interface RelationsSearchParameters {
  direction?: EntitySearchDirection | null
  fetchLastLevelOnly?: boolean | null
  maxLevel?: number | null
  relationTypeGroup?: RelationTypeGroup | null
  rootId?: string | null
  rootType?: EntityType | null
}
export interface RepeatingAlarmCondition extends AlarmConditionBase {
  type: 'REPEATING'
  count: AlarmConditionValueInteger
}
export type RepositoryAuthMethod = 'USERNAME_PASSWORD' | 'PRIVATE_KEY'
export interface RepositorySettings {
  authMethod?: RepositoryAuthMethod | null
  defaultBranch?: string | null
  localOnly?: boolean | null
  password?: string | null
  privateKey?: string | null
  privateKeyFileName?: string | null
  privateKeyPassword?: string | null
  readOnly?: boolean | null
  repositoryUri?: string | null
  showMergeCommits?: boolean | null
  username?: string | null
}
export interface RepositorySettingsInfo {
  configured?: boolean | null
  readOnly?: boolean | null
}
export interface ResetPasswordEmailRequest {
  email?: string | null
}
export interface ResetPasswordRequest {
  password?: string | null
  resetToken?: string | null
}
export interface ResourceExportData {
  data?: string | null
  fileName?: string | null
  isPublic?: boolean | null
  link?: string | null
  mediaType?: string | null
  public?: boolean | null
  publicResourceKey?: string | null
  resourceKey?: string | null
  subType?: ResourceSubType | null
  title?: string | null
  type?: ResourceType | null
}
export interface ResourceShortageRecipientsConfig extends NotificationRuleRecipientsConfigBase {
  triggerType: 'RESOURCES_SHORTAGE'
  targets: string[]
}
export type ResourceSubType = 'IMAGE' | 'SCADA_SYMBOL' | 'EXTENSION' | 'MODULE'
export type ResourceType = 'LWM2M_MODEL' | 'JKS' | 'PKCS_12' | 'JS_MODULE' | 'IMAGE' | 'DASHBOARD' | 'GENERAL'
export interface ResourcesShortageNotificationRuleTriggerConfig extends NotificationRuleTriggerConfigBase {
  triggerType: 'RESOURCES_SHORTAGE'
  cpuThreshold?: number | null
  ramThreshold?: number | null
  storageThreshold?: number | null
}
export interface Rpc {
  additionalInfo: JsonNode
  createdTime: number
  deviceId: DeviceId
  expirationTime: number
  id: RpcId
  request: JsonNode
  response: JsonNode
  status: RpcStatus
  tenantId: TenantId
}
export interface RpcId extends EntityId {
  entityType: 'RPC'
}
export type RpcStatus = 'QUEUED' | 'SENT' | 'DELIVERED' | 'SUCCESSFUL' | 'TIMEOUT' | 'EXPIRED' | 'FAILED' | 'DELETED'
export interface RuleChain {
  additionalInfo?: JsonNode | null
  configuration?: JsonNode | null
  createdTime: number
  debugMode?: boolean | null
  firstRuleNodeId?: RuleNodeId | null
  id: RuleChainId
  name: string
  root?: boolean | null
  tenantId: TenantId
  type?: RuleChainType | null
  version?: number | null
}
export interface RuleChainConnectionInfo {
  additionalInfo: JsonNode
  fromIndex: number
  targetRuleChainId: RuleChainId
  type: string
}
export interface RuleChainData {
  metadata: RuleChainMetaData[]
  ruleChains: RuleChain[]
}
export interface RuleChainDebugEventFilter extends EventFilterBase {
  eventType: 'DEBUG_RULE_CHAIN'
  errorStr?: string | null
  isError?: boolean | null
  message?: string | null
  server?: string | null
}
export interface RuleChainExportData extends EntityExportDataBase {
  entityType: 'RULE_CHAIN'
  metaData?: RuleChainMetaData | null
}
export interface RuleChainId extends EntityId {
  entityType: 'RULE_CHAIN'
}
export interface RuleChainImportResult {
  error?: string | null
  ruleChainId?: RuleChainId | null
  ruleChainName?: string | null
  updated?: boolean | null
}
export interface RuleChainMetaData {
  connections: NodeConnectionInfo[]
  firstNodeIndex: number
  nodes: RuleNode[]
  notes?: RuleChainNote[] | null
  ruleChainConnections: RuleChainConnectionInfo[]
  ruleChainId: RuleChainId
  version?: number | null
}
export interface RuleChainNote {
  applyDefaultMarkdownStyle?: boolean | null
  backgroundColor?: string | null
  borderColor?: string | null
  borderWidth?: number | null
  content?: string | null
  height?: number | null
  id: string
  markdownCss?: string | null
  width?: number | null
  x?: number | null
  y?: number | null
}
export interface RuleChainOutputLabelsUsage {
  labels: string[]
  ruleChainId: RuleChainId
  ruleChainName: string
  ruleNodeId: RuleNodeId
  ruleNodeName: string
}
export type RuleChainType = 'CORE' | 'EDGE'
export interface RuleEngineComponentLifecycleEventNotificationRuleTriggerConfig extends NotificationRuleTriggerConfigBase {
  triggerType: 'RULE_ENGINE_COMPONENT_LIFECYCLE_EVENT'
  onlyRuleChainLifecycleFailures?: boolean | null
  onlyRuleNodeLifecycleFailures?: boolean | null
  ruleChainEvents?: ComponentLifecycleEvent[] | null
  ruleChains?: string[] | null
  ruleNodeEvents?: ComponentLifecycleEvent[] | null
  trackRuleNodeEvents?: boolean | null
}
export interface RuleEngineComponentLifecycleEventRecipientsConfig extends NotificationRuleRecipientsConfigBase {
  triggerType: 'RULE_ENGINE_COMPONENT_LIFECYCLE_EVENT'
  targets: string[]
}
export interface RuleNode {
  additionalInfo?: JsonNode | null
  configuration?: JsonNode | null
  configurationVersion?: number | null
  createdTime: number
  debugMode?: boolean | null
  debugSettings?: DebugSettings | null
  externalId?: RuleNodeId | null
  id: RuleNodeId
  name?: string | null
  queueName?: string | null
  ruleChainId: RuleChainId
  singletonMode?: boolean | null
  type?: string | null
}
export interface RuleNodeDebugEventFilter extends EventFilterBase {
  eventType: 'DEBUG_RULE_NODE'
  dataSearch?: string | null
  entityId: string
  entityType?: 'DEVICE' | null
  errorStr?: string | null
  isError?: boolean | null
  metadataSearch?: string | null
  msgDirectionType?: 'IN' | 'OUT' | null
  msgId?: string | null
  msgType?: string | null
  relationType?: string | null
  server?: string | null
}
export interface RuleNodeId extends EntityId {
  entityType: 'RULE_NODE'
}
export interface SaveDeviceWithCredentialsRequest {
  credentials: DeviceCredentials
  device: Device
}
export interface SaveOtaPackageInfoRequest {
  additionalInfo?: JsonNode | null
  checksum: string
  checksumAlgorithm: ChecksumAlgorithm
  contentType: string
  createdTime: number
  dataSize: number
  deviceProfileId?: DeviceProfileId | null
  fileName: string
  hasData: boolean
  id: OtaPackageId
  name: string
  tag: string
  tenantId: TenantId
  title?: string | null
  type?: OtaPackageType | null
  url?: string | null
  usesUrl: boolean
  version?: string | null
}
export interface ScriptCalculatedFieldConfiguration extends CalculatedFieldConfigurationBase {
  type: 'SCRIPT'
  arguments: Record<string, Argument>
  expression?: string | null
}
export type ScriptLanguage = 'JS' | 'TBEL'
export interface SecuritySettings {
  maxFailedLoginAttempts?: number | null
  mobileSecretKeyLength?: number | null
  passwordPolicy?: UserPasswordPolicy | null
  passwordResetTokenTtl: number
  userActivationTokenTtl: number
  userLockoutNotificationEmail?: string | null
}
export interface SharedAttributesSettingSnmpCommunicationConfig extends SnmpCommunicationConfigBase {
  spec: 'SHARED_ATTRIBUTES_SETTING'
  mappings?: SnmpMapping[] | null
}
export interface ShortCustomerInfo {
  customerId?: CustomerId | null
  public?: boolean | null
  title?: string | null
}
export interface SimpleAlarmCondition extends AlarmConditionBase {
  type: 'SIMPLE'
}
export interface SimpleAlarmConditionExpression extends AlarmConditionExpressionBase {
  type: 'SIMPLE'
  filters: AlarmConditionFilter[]
  operation?: AlarmRuleComplexOperation | null
}
export interface SimpleCalculatedFieldConfiguration extends CalculatedFieldConfigurationBase {
  type: 'SIMPLE'
  arguments: Record<string, Argument>
  expression?: string | null
  useLatestTs?: boolean | null
}
export interface SingleEntityFilter extends EntityFilterBase {
  type: 'singleEntity'
  singleEntity?: AliasEntityId | null
}
export interface SingleEntityVersionCreateRequest extends VersionCreateRequestBase {
  type: 'SINGLE_ENTITY'
  config?: VersionCreateConfig | null
  entityId: EntityId
}
export interface SingleEntityVersionLoadRequest extends VersionLoadRequestBase {
  type: 'SINGLE_ENTITY'
  config?: VersionLoadConfig | null
  externalEntityId?: EntityId | null
}
export interface SlackConversation {
  email?: string | null
  id: string
  name: string
  title?: string | null
  type: SlackConversationType
  wholeName?: string | null
}
export type SlackConversationType = 'DIRECT' | 'PUBLIC_CHANNEL' | 'PRIVATE_CHANNEL'
export interface SlackDeliveryMethodNotificationTemplate extends DeliveryMethodNotificationTemplateBase {
  method: 'SLACK'
}
export interface SlackNotificationDeliveryMethodConfig extends NotificationDeliveryMethodConfigBase {
  method: 'SLACK'
  botToken: string
}
export interface SlackNotificationTargetConfig extends NotificationTargetConfigBase {
  type: 'SLACK'
  conversation: SlackConversation
  conversationType?: SlackConversationType | null
}
export type SmppBindType = 'TX' | 'RX' | 'TRX'
export interface SmppSmsProviderConfiguration extends SmsProviderConfigurationBase {
  type: 'SMPP'
  addressRange?: string | null
  bindType?: SmppBindType | null
  codingScheme?: string | null
  destinationNpi?: string | null
  destinationTon?: string | null
  host: string
  password: string
  port: number
  protocolVersion: '3.3' | '3.4'
  serviceType?: string | null
  sourceAddress?: string | null
  sourceNpi?: string | null
  sourceTon?: string | null
  systemId: string
  systemType?: string | null
}
export interface SmsDeliveryMethodNotificationTemplate extends DeliveryMethodNotificationTemplateBase {
  method: 'SMS'
}
export interface SmsProviderConfigurationBase {
  type: string
}
export type SmsProviderConfiguration = AwsSnsSmsProviderConfiguration | SmppSmsProviderConfiguration | TwilioSmsProviderConfiguration
export interface SmsTwoFaAccountConfig extends TwoFaAccountConfigBase {
  providerType: 'SMS'
  phoneNumber: string
}
export interface SmsTwoFaProviderConfig extends TwoFaProviderConfigBase {
  providerType: 'SMS'
  smsVerificationMessageTemplate: string
  verificationCodeLifetime?: number | null
}
export interface SnmpCommunicationConfigBase {
  spec: SnmpCommunicationSpec
}
export type SnmpCommunicationConfig = ClientAttributesQueryingSnmpCommunicationConfig | SharedAttributesSettingSnmpCommunicationConfig | TelemetryQueryingSnmpCommunicationConfig | ToDeviceRpcRequestSnmpCommunicationConfig | ToServerRpcRequestSnmpCommunicationConfig
export type SnmpCommunicationSpec = 'TELEMETRY_QUERYING' | 'CLIENT_ATTRIBUTES_QUERYING' | 'SHARED_ATTRIBUTES_SETTING' | 'TO_DEVICE_RPC_REQUEST' | 'TO_SERVER_RPC_REQUEST'
export interface SnmpDeviceProfileTransportConfiguration extends DeviceProfileTransportConfigurationBase {
  type: 'SNMP'
  communicationConfigs?: SnmpCommunicationConfig[] | null
  retries?: number | null
  timeoutMs?: number | null
}
export interface SnmpDeviceTransportConfiguration extends DeviceTransportConfigurationBase {
  type: 'SNMP'
  authenticationPassphrase?: string | null
  authenticationProtocol?: AuthenticationProtocol | null
  community?: string | null
  contextName?: string | null
  engineId?: string | null
  host?: string | null
  port?: number | null
  privacyPassphrase?: string | null
  privacyProtocol?: PrivacyProtocol | null
  protocolVersion?: SnmpProtocolVersion | null
  securityName?: string | null
  username?: string | null
}
export interface SnmpMapping {
  dataType?: DataType | null
  key?: string | null
  oid?: string | null
}
export type SnmpProtocolVersion = 'V1' | 'V2C' | 'V3'
export interface SpecificTimeSchedule extends AlarmScheduleBase {
  type: 'SPECIFIC_TIME'
  daysOfWeek?: number[] | null
  endsOn?: number | null
  startsOn?: number | null
  timezone?: string | null
}
export interface StarredDashboardInfo {
  id: string
  starredAt?: number | null
  title?: string | null
}
export interface StatisticsEventFilter extends EventFilterBase {
  eventType: 'STATS'
  maxErrorsOccurred?: number | null
  maxMessagesProcessed?: number | null
  minErrorsOccurred?: number | null
  minMessagesProcessed?: number | null
  server?: string | null
}
export interface StoreInfo {
  appId?: string | null
  sha256CertFingerprints?: string | null
  storeLink?: string | null
}
export interface StringFilterPredicate extends KeyFilterPredicateBase {
  type: 'STRING'
  ignoreCase?: boolean | null
  operation?: StringOperation | null
  value?: FilterPredicateValueString | null
}
export type StringOperation = 'EQUAL' | 'NOT_EQUAL' | 'STARTS_WITH' | 'ENDS_WITH' | 'CONTAINS' | 'NOT_CONTAINS' | 'IN' | 'NOT_IN'
export interface SubmitStrategy {
  batchSize?: number | null
  type?: SubmitStrategyType | null
}
export type SubmitStrategyType = 'BURST' | 'BATCH' | 'SEQUENTIAL_BY_ORIGINATOR' | 'SEQUENTIAL_BY_TENANT' | 'SEQUENTIAL'
export interface Success extends TbChatResponseBase {
  status: 'SUCCESS'
  generatedContent?: string | null
}
export type SyncStrategy = 'MERGE' | 'OVERWRITE'
export interface SystemAdministratorsFilter extends UsersFilterBase {
  type: 'SYSTEM_ADMINISTRATORS'
}
export interface SystemInfo {
  monolith?: boolean | null
  systemData?: SystemInfoData[] | null
}
export interface SystemInfoData {
  cpuCount?: number | null
  cpuUsage?: number | null
  discUsage?: number | null
  memoryUsage?: number | null
  serviceId?: string | null
  serviceType?: string | null
  totalDiscSpace?: number | null
  totalMemory?: number | null
}
export type SystemLevelUsersFilter = any
export interface TaskProcessingFailureNotificationRuleTriggerConfig extends NotificationRuleTriggerConfigBase {
  triggerType: 'TASK_PROCESSING_FAILURE'
}
export interface TaskProcessingFailureRecipientsConfig extends NotificationRuleRecipientsConfigBase {
  triggerType: 'TASK_PROCESSING_FAILURE'
  targets: string[]
}
export interface TaskResultBase {
  discarded?: boolean | null
  error?: string | null
  finishTs?: number | null
  jobType: string
  key?: string | null
  success?: boolean | null
}
export type TaskResult = DummyTaskResult
export interface TbChatRequest {
  chatModelConfig: AiModelConfig
  systemMessage?: string | null
  userMessage: TbUserMessage
}
export interface TbChatResponseBase {
  status: string
}
export type TbChatResponse = Failure | Success
export interface TbContentBase {
  contentType: string
}
export type TbContent = TbTextContent
export interface TbImageDeleteResult {
  references?: Record<string, HasIdObject[]> | null
  success?: boolean | null
}
export interface TbResource {
  createdTime: number
  data?: string | null
  descriptor?: JsonNode | null
  etag: string
  fileName?: string | null
  id: TbResourceId
  link: string
  name: string
  preview?: string | null
  public?: boolean | null
  publicLink: string
  publicResourceKey?: string | null
  resourceKey?: string | null
  resourceSubType?: ResourceSubType | null
  resourceType?: ResourceType | null
  tenantId: TenantId
  title?: string | null
}
export interface TbResourceDeleteResult {
  references?: Record<string, EntityInfo[]> | null
  success?: boolean | null
}
export interface TbResourceExportData extends EntityExportDataBase {
  entityType: 'TB_RESOURCE'
}
export interface TbResourceId extends EntityId {
  entityType: 'TB_RESOURCE'
}
export interface TbResourceInfo {
  createdTime: number
  descriptor?: JsonNode | null
  etag: string
  fileName?: string | null
  id: TbResourceId
  link: string
  name: string
  public?: boolean | null
  publicLink: string
  publicResourceKey?: string | null
  resourceKey?: string | null
  resourceSubType?: ResourceSubType | null
  resourceType?: ResourceType | null
  tenantId: TenantId
  title?: string | null
}
export interface TbTextContent extends TbContentBase {
  contentType: 'TEXT'
  text: string
}
export interface TbUserMessage {
  contents: TbContent[]
}
export interface TbelAlarmConditionExpression extends AlarmConditionExpressionBase {
  type: 'TBEL'
  expression: string
}
export interface TelemetryEntityView {
  attributes: AttributesEntityView
  timeseries: string[]
}
export interface TelemetryMappingConfiguration {
  attribute?: string[] | null
  attributeLwm2m?: Record<string, ObjectAttributes> | null
  initAttrTelAsObsStrategy?: boolean | null
  keyName?: Record<string, string> | null
  observe?: string[] | null
  observeStrategy?: TelemetryObserveStrategy | null
  telemetry?: string[] | null
}
export type TelemetryObserveStrategy = 'SINGLE' | 'COMPOSITE_ALL' | 'COMPOSITE_BY_OBJECT'
export interface TelemetryQueryingSnmpCommunicationConfig extends SnmpCommunicationConfigBase {
  spec: 'TELEMETRY_QUERYING'
  mappings?: SnmpMapping[] | null
  queryingFrequencyMs?: number | null
}
export interface Tenant {
  additionalInfo?: JsonNode | null
  address?: string | null
  address2?: string | null
  city?: string | null
  country?: string | null
  createdTime: number
  email?: string | null
  id: TenantId
  name: string
  phone?: string | null
  region?: string | null
  state?: string | null
  tenantProfileId?: TenantProfileId | null
  title: string
  version?: number | null
  zip?: string | null
}
export interface TenantAdministratorsFilter extends UsersFilterBase {
  type: 'TENANT_ADMINISTRATORS'
  tenantProfilesIds?: string[] | null
  tenantsIds?: string[] | null
}
export interface TenantId extends EntityId {
  entityType: 'TENANT'
}
export interface TenantInfo {
  additionalInfo?: JsonNode | null
  address?: string | null
  address2?: string | null
  city?: string | null
  country?: string | null
  createdTime: number
  email?: string | null
  id: TenantId
  name: string
  phone?: string | null
  region?: string | null
  state?: string | null
  tenantProfileId?: TenantProfileId | null
  tenantProfileName?: string | null
  title: string
  version?: number | null
  zip?: string | null
}
export type TenantNameStrategyType = 'DOMAIN' | 'EMAIL' | 'CUSTOM'
export interface TenantProfile {
  createdTime: number
  default?: boolean | null
  description?: string | null
  id: TenantProfileId
  isolatedTbRuleEngine?: boolean | null
  name?: string | null
  profileData?: TenantProfileData | null
}
export interface TenantProfileConfigurationBase {
  type: string
}
export type TenantProfileConfiguration = DefaultTenantProfileConfiguration
export interface TenantProfileData {
  configuration?: TenantProfileConfiguration | null
  queueConfiguration?: TenantProfileQueueConfiguration[] | null
}
export interface TenantProfileId extends EntityId {
  entityType: 'TENANT_PROFILE'
}
export interface TenantProfileQueueConfiguration {
  additionalInfo?: JsonNode | null
  consumerPerPartition?: boolean | null
  name?: string | null
  packProcessingTimeout?: number | null
  partitions?: number | null
  pollInterval?: number | null
  processingStrategy?: ProcessingStrategy | null
  submitStrategy?: SubmitStrategy | null
  topic?: string | null
}
export interface TestSmsRequest {
  message?: string | null
  numberTo?: string | null
  providerConfiguration?: SmsProviderConfiguration | null
}
export interface ThingsboardCredentialsExpiredResponse {
  errorCode?: ThingsboardErrorCode | null
  message: string
  resetToken: string
  status: number
  timestamp: number
}
export type ThingsboardErrorCode = 2 | 10 | 11 | 15 | 20 | 30 | 31 | 32 | 33 | 34 | 35 | 40 | 41 | 45 | 46
export interface ThingsboardErrorResponse {
  errorCode?: ThingsboardErrorCode | null
  message: string
  status: number
  timestamp: number
}
export interface TimeSeriesImmediateOutputStrategy extends TimeSeriesOutputStrategyBase {
  type: 'IMMEDIATE'
  processCfs?: boolean | null
  saveLatest?: boolean | null
  saveTimeSeries?: boolean | null
  sendWsUpdate?: boolean | null
  ttl?: number | null
}
export interface TimeSeriesOutput extends OutputBase {
  type: 'TIME_SERIES'
  strategy?: TimeSeriesOutputStrategy | null
}
export interface TimeSeriesOutputStrategyBase {
  type: string
}
export type TimeSeriesOutputStrategy = TimeSeriesImmediateOutputStrategy | TimeSeriesRuleChainOutputStrategy
export interface TimeSeriesRuleChainOutputStrategy extends TimeSeriesOutputStrategyBase {
  type: 'RULE_CHAIN'
}
export type TimeUnit = 'NANOSECONDS' | 'MICROSECONDS' | 'MILLISECONDS' | 'SECONDS' | 'MINUTES' | 'HOURS' | 'DAYS'
export interface ToCoreEdqsRequest {
  apiEnabled?: boolean | null
  syncRequest?: EdqsSyncRequest | null
}
export interface ToDeviceRpcRequestSnmpCommunicationConfig extends SnmpCommunicationConfigBase {
  spec: 'TO_DEVICE_RPC_REQUEST'
  mappings?: SnmpMapping[] | null
}
export interface ToServerRpcRequestSnmpCommunicationConfig extends SnmpCommunicationConfigBase {
  spec: 'TO_SERVER_RPC_REQUEST'
  mappings?: SnmpMapping[] | null
}
export interface Token extends OllamaAuthBase {
  type: 'TOKEN'
  token: string
}
export interface TotpTwoFaAccountConfig extends TwoFaAccountConfigBase {
  providerType: 'TOTP'
  authUrl: string
}
export interface TotpTwoFaProviderConfig extends TwoFaProviderConfigBase {
  providerType: 'TOTP'
  issuerName: string
}
export interface TransportPayloadTypeConfigurationBase {
  transportPayloadType: string
}
export type TransportPayloadTypeConfiguration = JsonTransportPayloadConfiguration | ProtoTransportPayloadConfiguration
export interface TrendzSettings {
  apiKey?: string | null
  baseUrl?: string | null
  enabled?: boolean | null
}
export interface TsData {
  ts: number
  value: any
}
export interface TsValue {
  count?: number | null
  ts?: number | null
  value?: string | null
}
export interface TwilioSmsProviderConfiguration extends SmsProviderConfigurationBase {
  type: 'TWILIO'
  accountSid?: string | null
  accountToken?: string | null
  numberFrom?: string | null
}
export interface TwoFaAccountConfigBase {
  providerType: string
  useByDefault?: boolean | null
}
export type TwoFaAccountConfig = BackupCodeTwoFaAccountConfig | EmailTwoFaAccountConfig | SmsTwoFaAccountConfig | TotpTwoFaAccountConfig
export interface TwoFaAccountConfigUpdateRequest {
  useByDefault?: boolean | null
}
export interface TwoFaProviderConfigBase {
  providerType: string
}
export type TwoFaProviderConfig = BackupCodeTwoFaProviderConfig | EmailTwoFaProviderConfig | SmsTwoFaProviderConfig | TotpTwoFaProviderConfig
export interface TwoFaProviderInfo {
  contact?: string | null
  default?: boolean | null
  minVerificationCodeSendPeriod?: number | null
  type?: TwoFaProviderType | null
}
export type TwoFaProviderType = 'TOTP' | 'SMS' | 'EMAIL' | 'BACKUP_CODE'
export type UniquifyStrategy = 'RANDOM' | 'INCREMENTAL'
export interface UpdateMessage {
  currentVersion?: string | null
  currentVersionReleaseNotesUrl?: string | null
  latestVersion?: string | null
  latestVersionReleaseNotesUrl?: string | null
  updateAvailable?: boolean | null
  upgradeInstructionsUrl?: string | null
}
export interface UsageInfo {
  alarms?: number | null
  assets?: number | null
  customers?: number | null
  dashboards?: number | null
  devices?: number | null
  edges?: number | null
  emails?: number | null
  jsExecutions?: number | null
  maxAlarms?: number | null
  maxAssets?: number | null
  maxCustomers?: number | null
  maxDashboards?: number | null
  maxDevices?: number | null
  maxEdges?: number | null
  maxEmails?: number | null
  maxJsExecutions?: number | null
  maxSms?: number | null
  maxTbelExecutions?: number | null
  maxTransportMessages?: number | null
  maxUsers?: number | null
  sms?: number | null
  smsEnabled?: boolean | null
  tbelExecutions?: number | null
  transportMessages?: number | null
  users?: number | null
}
export interface User {
  additionalInfo?: JsonNode | null
  authority: Authority
  createdTime: number
  customerId?: CustomerId | null
  email: string
  firstName?: string | null
  id: UserId
  lastName?: string | null
  name: string
  phone?: string | null
  tenantId: TenantId
  version?: number | null
}
export interface UserActivationLink {
  ttlMs?: number | null
  value?: string | null
}
export interface UserDashboardsInfo {
  last: LastVisitedDashboardInfo[]
  starred: StarredDashboardInfo[]
}
export interface UserEmailInfo {
  email?: string | null
  firstName?: string | null
  id: UserId
  lastName?: string | null
}
export interface UserId extends EntityId {
  entityType: 'USER'
}
export interface UserListFilter extends UsersFilterBase {
  type: 'USER_LIST'
  usersIds: string[]
}
export interface UserMobileInfo {
  homeDashboardInfo?: HomeDashboardInfo | null
  pages?: JsonNode | null
  storeInfo?: StoreInfo | null
  user?: User | null
  versionInfo?: MobileAppVersionInfo | null
}
export interface UserNotificationSettings {
  prefs: Record<string, NotificationPref>
}
export interface UserPasswordPolicy {
  allowWhitespaces?: boolean | null
  forceUserToResetPasswordIfNotValid?: boolean | null
  maximumLength?: number | null
  minimumDigits?: number | null
  minimumLength?: number | null
  minimumLowercaseLetters?: number | null
  minimumSpecialCharacters?: number | null
  minimumUppercaseLetters?: number | null
  passwordExpirationPeriodDays?: number | null
  passwordReuseFrequencyDays?: number | null
}
export interface UsersFilterBase {
  type: string
}
export type UsersFilter = AffectedTenantAdministratorsFilter | AffectedUserFilter | AllUsersFilter | CustomerUsersFilter | OriginatorEntityOwnerUsersFilter | SystemAdministratorsFilter | TenantAdministratorsFilter | UserListFilter
export type Version = any
export interface VersionCreateConfig {
  saveAttributes?: boolean | null
  saveCalculatedFields?: boolean | null
  saveCredentials?: boolean | null
  saveRelations?: boolean | null
}
export interface VersionCreateRequestBase {
  branch?: string | null
  type: VersionCreateRequestType
  versionName?: string | null
}
export type VersionCreateRequest = ComplexVersionCreateRequest | SingleEntityVersionCreateRequest
export type VersionCreateRequestType = 'SINGLE_ENTITY' | 'COMPLEX'
export interface VersionCreationResult {
  added?: number | null
  done?: boolean | null
  error?: string | null
  modified?: number | null
  removed?: number | null
  version?: EntityVersion | null
}
export interface VersionLoadConfig {
  loadAttributes?: boolean | null
  loadCalculatedFields?: boolean | null
  loadCredentials?: boolean | null
  loadRelations?: boolean | null
}
export interface VersionLoadRequestBase {
  type: VersionLoadRequestType
  versionId?: string | null
}
export type VersionLoadRequest = EntityTypeVersionLoadRequest | SingleEntityVersionLoadRequest
export type VersionLoadRequestType = 'SINGLE_ENTITY' | 'ENTITY_TYPE'
export interface VersionLoadResult {
  done?: boolean | null
  error?: EntityLoadError | null
  result?: EntityTypeLoadResult[] | null
}
export interface VersionedEntityInfo {
  externalId?: EntityId | null
}
export interface Watermark {
  duration?: number | null
}
export interface WebDeliveryMethodNotificationTemplate extends DeliveryMethodNotificationTemplateBase {
  method: 'WEB'
  additionalConfig?: JsonNode | null
  subject: string
}
export interface WebViewPage extends MobilePageBase {
  type: 'WEB_VIEW'
  icon?: string | null
  label?: string | null
  url?: string | null
}
export interface WeekInterval extends AggIntervalBase {
  type: 'WEEK'
  offsetSec?: number | null
  tz: string
}
export interface WeekSunSatInterval extends AggIntervalBase {
  type: 'WEEK_SUN_SAT'
  offsetSec?: number | null
  tz: string
}
export interface WidgetBundleInfo {
  id: EntityId
  name?: string | null
}
export interface WidgetType {
  createdTime: number
  deprecated?: boolean | null
  descriptor: JsonNode
  fqn: string
  id: WidgetTypeId
  name: string
  scada?: boolean | null
  tenantId: TenantId
  version?: number | null
}
export interface WidgetTypeDetails {
  createdTime: number
  deprecated?: boolean | null
  description?: string | null
  descriptor: JsonNode
  fqn: string
  id: WidgetTypeId
  image?: string | null
  name: string
  resources?: ResourceExportData[] | null
  scada?: boolean | null
  tags?: string[] | null
  tenantId: TenantId
  version?: number | null
}
export interface WidgetTypeExportData extends EntityExportDataBase {
  entityType: 'WIDGET_TYPE'
}
export interface WidgetTypeId extends EntityId {
  entityType: 'WIDGET_TYPE'
}
export interface WidgetTypeInfo {
  bundles: WidgetBundleInfo[]
  createdTime: number
  deprecated?: boolean | null
  description: string
  fqn: string
  id: WidgetTypeId
  image: string
  name: string
  scada?: boolean | null
  tags: string[]
  tenantId: TenantId
  version?: number | null
  widgetType: string
}
export interface WidgetsBundle {
  alias: string
  createdTime: number
  description: string
  id: WidgetsBundleId
  image: string
  name: string
  order: number
  scada: boolean
  tenantId: TenantId
  title: string
  version?: number | null
}
export interface WidgetsBundleExportData extends EntityExportDataBase {
  entityType: 'WIDGETS_BUNDLE'
  fqns?: string[] | null
  widgets?: JsonNode[] | null
}
export interface WidgetsBundleId extends EntityId {
  entityType: 'WIDGETS_BUNDLE'
}
export interface X509CertificateChainProvisionConfiguration extends DeviceProfileProvisionConfigurationBase {
  type: 'X509_CERTIFICATE_CHAIN'
  allowCreateNewDevicesByX509Certificate?: boolean | null
  certificateRegExPattern?: string | null
}
export interface X509LwM2MBootstrapServerCredential extends LwM2MBootstrapServerCredentialBase {
  binding: string
  bootstrapServerAccountTimeout: number
  bootstrapServerIs: boolean
  clientHoldOffTime: number
  defaultMinPeriod: number
  host: string
  lifetime: number
  notifIfDisabled: boolean
  port: number
  serverCertificate: string
  serverPublicKey: string
  shortServerId: number
}
export interface YearInterval extends AggIntervalBase {
  type: 'YEAR'
  offsetSec?: number | null
  tz: string
}
export interface ZoneGroupConfiguration {
  createRelationsWithMatchedZones?: boolean | null
  direction?: EntitySearchDirection | null
  perimeterKeyName: string
  refDynamicSourceConfiguration?: CfArgumentDynamicSourceConfiguration | null
  refEntityId?: EntityId | null
  relationType?: string | null
  reportStrategy: GeofencingReportStrategy
}
