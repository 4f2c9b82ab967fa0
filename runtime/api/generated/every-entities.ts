// Made by runtime/build/generate.ts from runtime/api/facts: not to be edited
import type { Page } from '../types.ts'

export interface AccountTwoFaSettings {
  configs?: Record<string, TwoFaAccountConfig> | null
}
export interface AcmeCertificateId {
  id: string
}
export type Action = 'ASSIGNED' | 'UNASSIGNED'
export type ActionStatus = 'SUCCESS' | 'FAILURE'
export type ActionType = 'ADDED' | 'DELETED' | 'UPDATED' | 'ATTRIBUTES_UPDATED' | 'ATTRIBUTES_DELETED' | 'TIMESERIES_UPDATED' | 'TIMESERIES_DELETED' | 'RPC_CALL' | 'CREDENTIALS_UPDATED' | 'ASSIGNED_TO_CUSTOMER' | 'UNASSIGNED_FROM_CUSTOMER' | 'ACTIVATED' | 'SUSPENDED' | 'CREDENTIALS_READ' | 'ATTRIBUTES_READ' | 'RELATION_ADD_OR_UPDATE' | 'RELATION_DELETED' | 'RELATIONS_DELETED' | 'REST_API_RULE_ENGINE_CALL' | 'ALARM_ACK' | 'ALARM_CLEAR' | 'ALARM_DELETE' | 'ALARM_ASSIGNED' | 'ALARM_UNASSIGNED' | 'LOGIN' | 'LOGOUT' | 'LOCKOUT' | 'ASSIGNED_FROM_TENANT' | 'ASSIGNED_TO_TENANT' | 'PROVISION_SUCCESS' | 'PROVISION_FAILURE' | 'ASSIGNED_TO_EDGE' | 'UNASSIGNED_FROM_EDGE' | 'ADDED_COMMENT' | 'UPDATED_COMMENT' | 'DELETED_COMMENT' | 'SMS_SENT' | 'CHANGE_OWNER' | 'ADDED_TO_ENTITY_GROUP' | 'REMOVED_FROM_ENTITY_GROUP' | 'MADE_PUBLIC' | 'MADE_PRIVATE' | 'SUBSCRIPTION_CREATED' | 'SUBSCRIPTION_UPDATED' | 'SUBSCRIPTION_CANCELED' | 'SUBSCRIPTION_PLAN_UPDATED' | 'SUBSCRIPTION_COUPON_APPLIED'
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
export type Aggregation = 'MIN' | 'MAX' | 'AVG' | 'SUM' | 'COUNT' | 'NONE'
export interface AggregationConfiguration {
  limit?: number | null
  type?: Aggregation | null
}
export interface AggregationParams {
  aggregation?: Aggregation | null
  interval?: number | null
  intervalType?: IntervalType | null
  tzId?: string | null
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
  propagateToOwnerHierarchy?: boolean | null
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
  propagateToOwnerHierarchy?: boolean | null
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
  propagateToOwnerHierarchy?: boolean | null
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
export interface AlarmFilterConfig {
  assigneeId?: UserId | null
  searchPropagatedAlarms?: boolean | null
  severityList?: AlarmSeverity[] | null
  statusList?: AlarmSearchStatus[] | null
  typeList?: string[] | null
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
  propagateToOwnerHierarchy?: boolean | null
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
export interface AlarmTableComponent extends ReportComponentBase {
  type: 'ALARM_TABLE'
  alarmSource?: DataSource | null
  background?: string | null
  borderColor?: string | null
  borderRadius?: number | null
  borderWidth?: number | null
  margins?: Insets | null
  paddings?: Insets | null
  showTableHeading?: boolean | null
  tableHeading?: Heading | null
  tableSortOrder?: TableSortOrder | null
  timewindow?: TimeWindowConfiguration | null
}
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
export interface AllowedPermissionsInfo {
  allowedForGroupOwnerOnlyGroupOperations?: Operation[] | null
  allowedForGroupOwnerOnlyOperations?: Operation[] | null
  allowedForGroupRoleOperations?: Operation[] | null
  allowedResources?: Resource[] | null
  operationsByResource?: Record<string, Operation[]> | null
  userOwnerId?: EntityId | null
  userPermissions?: MergedUserPermissions | null
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
export type ApiFeature = 'TRANSPORT' | 'DB' | 'RE' | 'JS' | 'TBEL' | 'EMAIL' | 'SMS' | 'ALARM' | 'REPORT' | 'AI'
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
  ownerId?: EntityId | null
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
  groups?: EntityInfo[] | null
  ownerId?: EntityId | null
  ownerName?: string | null
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
export type Authority = 'SYS_ADMIN' | 'TENANT_ADMIN' | 'CUSTOMER_USER' | 'REFRESH_TOKEN' | 'PRE_VERIFICATION_TOKEN' | 'MFA_CONFIGURATION_TOKEN' | 'BILLING_ADMIN' | 'BILLING_SERVICE'
export type AutoCommitSettings = Record<string, AutoVersionCreateConfig>
export interface AutoVersionCreateConfig {
  branch?: string | null
  saveAttributes?: boolean | null
  saveCalculatedFields?: boolean | null
  saveCredentials?: boolean | null
  saveRelations?: boolean | null
  saveGroupEntities?: boolean | null
  savePermissions?: boolean | null
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
  totalEntities?: number | null
}
export interface AwsSnsSmsProviderConfiguration extends SmsProviderConfigurationBase {
  type: 'AWS_SNS'
  accessKeyId?: string | null
  region?: string | null
  secretAccessKey?: string | null
}
export type AxisPosition = 'left' | 'right' | 'top' | 'bottom'
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
export interface BarSeriesSettings {
  backgroundSettings?: ChartFillSettings | null
  barWidth?: number | null
  borderRadius?: number | null
  borderWidth?: number | null
  enableLabelBackground?: boolean | null
  labelBackground?: string | null
  labelColor?: string | null
  labelFont?: Font | null
  labelPosition?: ChartLabelPosition | null
  showBorder?: boolean | null
  showLabel?: boolean | null
}
export interface BaseReadTsKvQuery {
  aggParameters?: AggregationParams | null
  aggregation?: Aggregation | null
  endTs?: number | null
  id: number
  interval?: number | null
  key?: string | null
  limit?: number | null
  order?: string | null
  startTs?: number | null
}
export interface Basic extends OllamaAuthBase {
  type: 'BASIC'
  password: string
  username: string
}
export interface BillingCustomerId extends EntityId {
  entityType: 'BILLING_CUSTOMER'
}
export interface BlobEntityId extends EntityId {
  entityType: 'BLOB_ENTITY'
}
export interface BlobEntityInfo {
  additionalInfo?: JsonNode | null
  contentType: 'application/pdf' | 'image/jpeg' | 'image/png'
  createdTime: number
  customerId: CustomerId
  id: BlobEntityId
  name: string
  ownerId: EntityId
  tenantId: TenantId
  type: string
}
export interface BlobEntityWithCustomerInfo {
  additionalInfo?: JsonNode | null
  contentType: 'application/pdf' | 'image/jpeg' | 'image/png'
  createdTime: number
  customerId: CustomerId
  customerIsPublic: boolean
  customerTitle?: string | null
  id: BlobEntityId
  name: string
  ownerId: EntityId
  tenantId: TenantId
  type: string
}
export interface BooleanFilterPredicate extends KeyFilterPredicateBase {
  type: 'BOOLEAN'
  operation?: BooleanOperation | null
  value?: FilterPredicateValueBoolean | null
}
export type BooleanOperation = 'EQUAL' | 'NOT_EQUAL'
export type BorderLength = 'LONG' | 'SHORT'
export type BorderType = 'solid' | 'dashed' | 'dotted'
export interface BranchInfo {
  default?: boolean | null
  name?: string | null
}
export type BulkImportColumnType = 'NAME' | 'TYPE' | 'LABEL' | 'SHARED_ATTRIBUTE' | 'SERVER_ATTRIBUTE' | 'TIMESERIES' | 'ACCESS_TOKEN' | 'X509' | 'MQTT_CLIENT_ID' | 'MQTT_USER_NAME' | 'MQTT_PASSWORD' | 'LWM2M_CLIENT_ENDPOINT' | 'LWM2M_CLIENT_SECURITY_CONFIG_MODE' | 'LWM2M_CLIENT_IDENTITY' | 'LWM2M_CLIENT_KEY' | 'LWM2M_CLIENT_CERT' | 'LWM2M_BOOTSTRAP_SERVER_SECURITY_MODE' | 'LWM2M_BOOTSTRAP_SERVER_PUBLIC_KEY_OR_ID' | 'LWM2M_BOOTSTRAP_SERVER_SECRET_KEY' | 'LWM2M_SERVER_SECURITY_MODE' | 'LWM2M_SERVER_CLIENT_PUBLIC_KEY_OR_ID' | 'LWM2M_SERVER_CLIENT_SECRET_KEY' | 'SNMP_HOST' | 'SNMP_PORT' | 'SNMP_VERSION' | 'SNMP_COMMUNITY_STRING' | 'IS_GATEWAY' | 'DESCRIPTION' | 'ROUTING_KEY' | 'SECRET' | 'EDGE_LICENSE_KEY' | 'CLOUD_ENDPOINT'
export interface BulkImportRequest {
  file?: string | null
  mapping?: Mapping | null
  customerId?: CustomerId | null
  entityGroupId?: string | null
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
export type CMAssigneeType = 'NO_ASSIGN' | 'ALL' | 'CUSTOMERS' | 'USERS' | 'USER_GROUPS'
export type CMItemLinkType = 'URL' | 'DASHBOARD'
export type CMItemType = 'LINK' | 'SECTION'
export type CMScope = 'SYSTEM' | 'TENANT' | 'CUSTOMER'
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
export interface CaptchaClientParams {
  captchaAction?: string | null
  captchaSiteKey?: string | null
  captchaVersion?: string | null
}
export interface CaptchaParamsBase {
  version: string
}
export type CaptchaParams = EnterpriseCaptchaParams | V2CaptchaParams | V3CaptchaParams
export interface CellSettings {
  backgroundColor?: string | null
  color?: string | null
  font?: Font | null
  textAlignment?: TextAlignment | null
  verticalAlignment?: VerticalAlignment | null
}
export interface CertificateInfo {
  acmeCertificateId?: AcmeCertificateId | null
  domainName?: string | null
  issuedAt?: number | null
  notAfter?: number | null
  notBefore?: number | null
  requestedAt?: number | null
  serialNumber?: string | null
  status?: CertificateStatus | null
}
export type CertificateStatus = 'PENDING_VALIDATION' | 'ISSUED' | 'INACTIVE' | 'EXPIRED' | 'VALIDATION_TIMED_OUT' | 'REVOKED' | 'FAILED' | 'UNKNOWN'
export interface CfArgumentDynamicSourceConfigurationBase {
  type: string
}
export type CfArgumentDynamicSourceConfiguration = CurrentOwnerDynamicSourceConfiguration | RelationPathQueryDynamicSourceConfiguration
export interface CfReprocessingJobConfiguration extends JobConfigurationBase {
  type: 'CF_REPROCESSING'
  calculatedFieldId: CalculatedFieldId
  calculatedFieldName?: string | null
  endTs?: number | null
  startTs?: number | null
}
export interface CfReprocessingJobResult extends JobResultBase {
  jobType: 'CF_REPROCESSING'
}
export interface CfReprocessingTaskFailure {
  entityInfo?: EntityInfo | null
  error?: string | null
}
export interface CfReprocessingTaskResult extends TaskResultBase {
  failure?: CfReprocessingTaskFailure | null
}
export interface CfReprocessingValidationResult {
  isValid?: boolean | null
  lastJobStatus?: JobStatus | null
  message?: string | null
}
export interface ChangePasswordRequest {
  currentPassword?: string | null
  newPassword?: string | null
}
export interface ChartFillSettings {
  gradient?: ChartFillSettingsGradient | null
  opacity?: number | null
  type?: ChartFillType | null
}
export interface ChartFillSettingsGradient {
  end?: number | null
  start?: number | null
}
export type ChartFillType = 'none' | 'opacity' | 'gradient'
export type ChartLabelPosition = 'top' | 'bottom'
export type ChartLineType = 'solid' | 'dashed' | 'dotted'
export type ChartShape = 'emptyCircle' | 'circle' | 'rect' | 'roundRect' | 'triangle' | 'diamond' | 'pin' | 'arrow' | 'none'
export type ChatType = 'GENERIC' | 'SOLUTION_BUILDER'
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
export interface CloudDomainId {
  id: string
}
export interface CloudDomainInfo {
  acmeCertificateId?: AcmeCertificateId | null
  certificate?: CertificateInfo | null
  createdTime: number
  customerId?: CustomerId | null
  domainName?: string | null
  id: CloudDomainId
  tenantId: TenantId
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
export interface ColorRange {
  color?: string | null
  from?: number | null
  to?: number | null
}
export interface ColumnMapping {
  key?: string | null
  type?: BulkImportColumnType | null
}
export interface ColumnSettings {
  cell?: CellSettings | null
  columnWidth?: string | null
  header?: CellSettings | null
  type: DataKeySettingsType
}
export type ComparisonDuration = 'previousInterval' | 'days' | 'weeks' | 'months' | 'years' | 'customInterval'
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
  hasSecrets?: boolean | null
}
export interface ComponentDescriptorId {
  id: string
}
export type ComponentLifecycleEvent = 'CREATED' | 'STARTED' | 'ACTIVATED' | 'SUSPENDED' | 'UPDATED' | 'STOPPED' | 'DELETED' | 'FAILED' | 'DEACTIVATED' | 'RELATION_UPDATED' | 'RELATION_DELETED'
export type ComponentScope = 'SYSTEM' | 'TENANT'
export type ComponentType = 'ENRICHMENT' | 'FILTER' | 'TRANSFORMATION' | 'ACTION' | 'EXTERNAL' | 'FLOW' | 'ANALYTICS'
export interface ContactBasedObject {
  additionalInfo?: JsonNode | null
  address?: string | null
  address2?: string | null
  city?: string | null
  country?: string | null
  createdTime: number
  email?: string | null
  id: any
  name?: string | null
  phone?: string | null
  state?: string | null
  zip?: string | null
}
export interface Converter {
  additionalInfo?: JsonNode | null
  configuration?: JsonNode | null
  converterVersion?: number | null
  createdTime: number
  debugMode?: boolean | null
  debugSettings?: DebugSettings | null
  edgeTemplate?: boolean | null
  id: ConverterId
  integrationType?: IntegrationType | null
  name: string
  tenantId: TenantId
  type: ConverterType
  version?: number | null
}
export interface ConverterExportData extends EntityExportDataBase {
  entityType: 'CONVERTER'
}
export interface ConverterId extends EntityId {
  entityType: 'CONVERTER'
}
export type ConverterType = 'UPLINK' | 'DOWNLINK'
export interface ConvertersInfo {
  existing?: boolean | null
  keys?: string[] | null
  library?: boolean | null
}
export type CouponDuration = 'FOREVER' | 'ONCE' | 'REPEATING'
export interface CouponId extends EntityId {
  entityType: 'COUPON'
}
export interface CreateReportRequest {
  file: string
  info: string
}
export interface CsvReportTemplateConfig extends ReportTemplateConfigBase {
  format: 'CSV'
}
export interface CurrentOwnerDynamicSourceConfiguration extends CfArgumentDynamicSourceConfigurationBase {
  type: 'CURRENT_OWNER'
}
export interface CustomInterval extends AggIntervalBase {
  type: 'CUSTOM'
  durationSec: number
  offsetSec?: number | null
  tz: string
}
export interface CustomMenu {
  assigneeType: CMAssigneeType
  config?: CustomMenuConfig | null
  createdTime: number
  customerId: CustomerId
  id: CustomMenuId
  name: string
  scope: CMScope
  tenantId: TenantId
  userGroupNames?: string[] | null
}
export interface CustomMenuConfig {
  items?: MenuItem[] | null
}
export interface CustomMenuDeleteResult {
  assigneeList?: EntityInfo[] | null
  assigneeType?: CMAssigneeType | null
  success?: boolean | null
}
export interface CustomMenuId {
  id: string
}
export interface CustomMenuInfo {
  assigneeType: CMAssigneeType
  createdTime: number
  customerId: CustomerId
  id: CustomMenuId
  name: string
  scope: CMScope
  tenantId: TenantId
  userGroupNames?: string[] | null
}
export interface CustomMenuItem extends MenuItemBase {
  type: 'CUSTOM'
  dashboardId?: string | null
  hideDashboardToolbar?: boolean | null
  icon?: string | null
  linkType?: CMItemLinkType | null
  menuItemType: CMItemType
  name: string
  pages?: CustomMenuItem[] | null
  setAccessToken?: boolean | null
  url?: string | null
  visible?: boolean | null
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
  customMenuId?: CustomMenuId | null
  customerId?: CustomerId | null
  ownerId?: EntityId | null
  parentCustomerId?: CustomerId | null
}
export interface CustomerExportData extends EntityExportDataBase {
  entityType: 'CUSTOMER'
}
export interface CustomerId extends EntityId {
  entityType: 'CUSTOMER'
}
export interface CustomerInfo {
  additionalInfo?: JsonNode | null
  address?: string | null
  address2?: string | null
  city?: string | null
  country?: string | null
  createdTime: number
  customMenuId?: CustomMenuId | null
  customerId: CustomerId
  email?: string | null
  groups?: EntityInfo[] | null
  id: CustomerId
  name: string
  ownerId: EntityId
  ownerName: string
  parentCustomerId?: CustomerId | null
  phone?: string | null
  state?: string | null
  tenantId: TenantId
  title: string
  version?: number | null
  zip?: string | null
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
  customerId?: CustomerId | null
  ownerId?: EntityId | null
}
export interface DashboardComponent extends ReportComponentBase {
  type: 'DASHBOARD'
  alignment?: ImageAlignment | null
  background?: string | null
  borderColor?: string | null
  borderRadius?: number | null
  borderWidth?: number | null
  config: DashboardReportConfig
  customWidth?: number | null
  dataSources?: DataSource[] | null
  margins?: Insets | null
  paddings?: Insets | null
  widthType?: ImageWidthType | null
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
  configuration?: JsonNode | null
  customerId?: CustomerId | null
  groups?: EntityInfo[] | null
  ownerId?: EntityId | null
  ownerName?: string | null
  resources?: ResourceExportData[] | null
}
export interface DashboardPage extends MobilePageBase {
  type: 'DASHBOARD'
  dashboardId?: string | null
  icon?: string | null
  label?: string | null
}
export interface DashboardReportConfig {
  baseUrl: string
  dashboardId: string
  namePattern: string
  state?: string | null
  timewindow?: JsonNode | null
  timezone: string
  type?: string | null
  useCurrentUserCredentials?: boolean | null
  useDashboardTimewindow?: boolean | null
  userId: string
}
export interface DataKey {
  aggregationType?: Aggregation | null
  color?: string | null
  decimals?: number | null
  label?: string | null
  name?: string | null
  postFuncBody?: string | null
  settings?: DataKeySettings | null
  timewindow?: TimeWindowConfiguration | null
  type?: string | null
  units?: string | null
  usePostProcessing?: boolean | null
}
export interface DataKeyComparisonSettings {
  color?: string | null
  comparisonValuesLabel?: string | null
  showValuesForComparison?: boolean | null
}
export interface DataKeySettingsBase {
  type: DataKeySettingsType
}
export type DataKeySettings = DefaultDataKeySettings | TimeSeriesChartKeySettings
export type DataKeySettingsType = 'COLUMN' | 'TIME_SERIES_CHART' | 'DEFAULT'
export interface DataSource {
  alarmFilterConfig?: AlarmFilterConfig | null
  dataKeys?: DataKey[] | null
  deviceId?: string | null
  entityAliasId?: string | null
  filterId?: string | null
  latestDataKeys?: DataKey[] | null
  type?: DataSourceType | null
}
export type DataSourceType = 'device' | 'entity' | 'entityCount' | 'alarmCount'
export type DataType = 'BOOLEAN' | 'LONG' | 'DOUBLE' | 'STRING' | 'JSON'
export interface DayInterval extends AggIntervalBase {
  type: 'DAY'
  offsetSec?: number | null
  tz: string
}
export interface DebugConverterEventFilter extends EventFilterBase {
  eventType: 'DEBUG_CONVERTER'
  errorStr?: string | null
  in?: string | null
  isError?: boolean | null
  metadata?: string | null
  out?: string | null
  server?: string | null
  type?: string | null
}
export interface DebugIntegrationEventFilter extends EventFilterBase {
  eventType: 'DEBUG_INTEGRATION'
  errorStr?: string | null
  isError?: boolean | null
  message?: string | null
  server?: string | null
  statusIntegration?: string | null
  type?: string | null
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
export interface DefaultDashboardParams {
  fullscreen?: boolean | null
  id: string
}
export interface DefaultDataKeySettings extends DataKeySettingsBase {
  type: 'DEFAULT'
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
export interface DefaultMenuItem extends MenuItemBase {
  type: 'DEFAULT'
  icon?: string | null
  id: string
  name?: string | null
  pages?: DefaultMenuItem[] | null
  visible?: boolean | null
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
  aiChatRequestsPerTenantRateLimit?: string | null
  blobEntityTtlDays?: number | null
  integrationMsgsPerAssetRateLimit?: string | null
  integrationMsgsPerDeviceRateLimit?: string | null
  integrationMsgsPerTenantRateLimit?: string | null
  maxAiCredits?: number | null
  maxConverters?: number | null
  maxGeneratedReports?: number | null
  maxIntegrations?: number | null
  maxReportSizeInBytes?: number | null
  maxSchedulerEvents?: number | null
  reportTtlDays?: number | null
  edgeEnabled?: boolean | null
  trendzEnabled?: boolean | null
  whiteLabelingEnabled?: boolean | null
}
export interface DeleteTenantRequest {
  additionalNotes?: string | null
  reason?: string | null
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
  ownerId?: EntityId | null
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
export interface DeviceGroupOtaPackage {
  groupId?: EntityGroupId | null
  id: string
  otaPackageId?: OtaPackageId | null
  otaPackageType?: OtaPackageType | null
  otaPackageUpdateTime?: number | null
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
  groups?: EntityInfo[] | null
  ownerId?: EntityId | null
  ownerName?: string | null
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
export interface Discount {
  amountOff?: number | null
  couponCode?: string | null
  couponId?: CouponId | null
  couponValid?: boolean | null
  duration?: CouponDuration | null
  durationInMonths?: number | null
  endDate?: number | null
  package?: boolean | null
  percentOff?: number | null
}
export interface DividerComponent extends ReportComponentBase {
  type: 'DIVIDER'
  background?: string | null
  borderColor?: string | null
  borderRadius?: number | null
  borderType?: BorderType | null
  borderWidth?: number | null
  color?: string | null
  length?: BorderLength | null
  margins?: Insets | null
  paddings?: Insets | null
  widthPx?: number | null
}
export interface Domain {
  createdTime: number
  id: DomainId
  name: string
  oauth2Enabled?: boolean | null
  propagateToEdge?: boolean | null
  tenantId: TenantId
  customerId?: CustomerId | null
  ownerId?: EntityId | null
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
  customerId?: CustomerId | null
  ownerId?: EntityId | null
}
export type DoughnutLayout = 'default' | 'with_total'
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
export interface DummyJobResult extends JobResultBase {
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
  cloudEndpoint?: string | null
  edgeLicenseKey?: string | null
  ownerId?: EntityId | null
  edgeLicenseType?: EdgeLicenseType | null
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
  entityGroupId?: string | null
}
export type EdgeEventActionType = 'ADDED' | 'UPDATED' | 'DELETED' | 'POST_ATTRIBUTES' | 'ATTRIBUTES_UPDATED' | 'ATTRIBUTES_DELETED' | 'TIMESERIES_UPDATED' | 'CREDENTIALS_UPDATED' | 'ASSIGNED_TO_CUSTOMER' | 'UNASSIGNED_FROM_CUSTOMER' | 'RELATION_ADD_OR_UPDATE' | 'RELATION_DELETED' | 'RPC_CALL' | 'ALARM_ACK' | 'ALARM_CLEAR' | 'ALARM_DELETE' | 'ALARM_ASSIGNED' | 'ALARM_UNASSIGNED' | 'ADDED_COMMENT' | 'UPDATED_COMMENT' | 'DELETED_COMMENT' | 'ASSIGNED_TO_EDGE' | 'UNASSIGNED_FROM_EDGE' | 'CREDENTIALS_REQUEST' | 'ENTITY_MERGE_REQUEST' | 'ADDED_TO_ENTITY_GROUP' | 'REMOVED_FROM_ENTITY_GROUP' | 'CHANGE_OWNER'
export interface EdgeEventId {
  id: string
}
export type EdgeEventType = 'DASHBOARD' | 'ASSET' | 'DEVICE' | 'DEVICE_PROFILE' | 'ASSET_PROFILE' | 'ENTITY_VIEW' | 'ALARM' | 'ALARM_COMMENT' | 'RULE_CHAIN' | 'RULE_CHAIN_METADATA' | 'EDGE' | 'USER' | 'CUSTOMER' | 'RELATION' | 'TENANT' | 'TENANT_PROFILE' | 'WIDGETS_BUNDLE' | 'WIDGET_TYPE' | 'ADMIN_SETTINGS' | 'OTA_PACKAGE' | 'QUEUE' | 'NOTIFICATION_RULE' | 'NOTIFICATION_TARGET' | 'NOTIFICATION_TEMPLATE' | 'TB_RESOURCE' | 'OAUTH2_CLIENT' | 'DOMAIN' | 'CALCULATED_FIELD' | 'AI_MODEL' | 'API_KEY' | 'ENTITY_GROUP' | 'SCHEDULER_EVENT' | 'WHITE_LABELING' | 'LOGIN_WHITE_LABELING' | 'MAIL_TEMPLATES' | 'CUSTOM_TRANSLATION' | 'CUSTOM_MENU' | 'ROLE' | 'GROUP_PERMISSION' | 'CONVERTER' | 'INTEGRATION' | 'DEVICE_GROUP_OTA' | 'ENCRYPTION_KEY' | 'SECRET' | 'REPORT_TEMPLATE'
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
  cloudEndpoint?: string | null
  edgeLicenseKey?: string | null
  groups?: EntityInfo[] | null
  ownerId?: EntityId | null
  ownerName?: string | null
  edgeLicenseType?: EdgeLicenseType | null
}
export interface EdgeInstructions {
  instructions?: string | null
}
export type EdgeLicenseType = 'LICENSE' | 'ADD_ON'
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
export interface EnterpriseCaptchaParams extends CaptchaParamsBase {
  version: 'enterprise'
  androidKey?: string | null
  iosKey?: string | null
  logActionName?: string | null
  projectId?: string | null
  serviceAccountCredentials?: string | null
  serviceAccountCredentialsFileName?: string | null
}
export interface EntitiesByGroupNameFilter extends EntityFilterBase {
  type: 'entitiesByGroupName'
  entityGroupNameFilter?: string | null
  groupStateEntity?: boolean | null
  groupType?: EntityType | null
  ownerId?: EntityId | null
  stateEntityParamName?: string | null
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
export interface Entity {
  activeCount?: number | null
  totalCount?: number | null
  used?: boolean | null
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
export interface EntityAlias {
  alias?: string | null
  filter?: EntityFilter | null
  id: string
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
  readAttrs?: boolean | null
  readTs?: boolean | null
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
  hasGroupEntities?: boolean | null
  hasPermissions?: boolean | null
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
export type EntityExportData = AiModelExportData | AssetExportData | AssetProfileExportData | ConverterExportData | CustomerExportData | DashboardExportData | DeviceExportData | DeviceProfileExportData | EntityGroupExportData | EntityViewExportData | IntegrationExportData | NotificationRuleExportData | NotificationTargetExportData | NotificationTemplateExportData | OtaPackageExportData | ReportTemplateExportData | RoleExportData | RuleChainExportData | SchedulerEventExportData | TbResourceExportData | WidgetTypeExportData | WidgetsBundleExportData
export interface EntityExportSettings {
  exportAttributes?: boolean | null
  exportCalculatedFields?: boolean | null
  exportCredentials?: boolean | null
  exportGroupEntities?: boolean | null
  exportPermissions?: boolean | null
  exportRelations?: boolean | null
}
export interface EntityFilterBase {
  type: string
}
export type EntityFilter = ApiUsageStateFilter | AssetSearchQueryFilter | AssetTypeFilter | DeviceSearchQueryFilter | DeviceTypeFilter | EdgeSearchQueryFilter | EdgeTypeFilter | EntitiesByGroupNameFilter | EntityGroupFilter | EntityGroupListFilter | EntityGroupNameFilter | EntityListFilter | EntityNameFilter | EntityTypeFilter | EntityViewSearchQueryFilter | EntityViewTypeFilter | RelationsQueryFilter | SchedulerEventFilter | SingleEntityFilter | StateEntityFilter | StateEntityOwnerFilter
export interface EntityGroup {
  additionalInfo?: JsonNode | null
  configuration?: JsonNode | null
  createdTime: number
  edgeGroupAll: boolean
  groupAll?: boolean | null
  id: EntityGroupId
  name: string
  ownerId?: EntityId | null
  tenantId: TenantId
  type: EntityType
  version?: number | null
}
export interface EntityGroupExportData extends EntityExportDataBase {
  entityType: 'ENTITY_GROUP'
  groupEntities?: boolean | null
  groupOtaPackages?: DeviceGroupOtaPackage[] | null
  permissions?: GroupPermission[] | null
}
export interface EntityGroupFilter extends EntityFilterBase {
  type: 'entityGroup'
  defaultStateEntityGroup?: string | null
  defaultStateGroupType?: EntityType | null
  entityGroup?: string | null
  groupStateEntity?: boolean | null
  groupType?: EntityType | null
}
export interface EntityGroupId extends EntityId {
  entityType: 'ENTITY_GROUP'
}
export interface EntityGroupInfo {
  additionalInfo?: JsonNode | null
  configuration?: JsonNode | null
  createdTime: number
  edgeGroupAll: boolean
  groupAll?: boolean | null
  id: EntityGroupId
  name: string
  ownerId?: EntityId | null
  ownerIds?: EntityId[] | null
  tenantId: TenantId
  type: EntityType
  version?: number | null
}
export interface EntityGroupListFilter extends EntityFilterBase {
  type: 'entityGroupList'
  entityGroupList?: string[] | null
  groupType?: EntityType | null
}
export interface EntityGroupNameFilter extends EntityFilterBase {
  type: 'entityGroupName'
  entityGroupNameFilter?: string | null
  groupType?: EntityType | null
}
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
export interface EntityTableComponent extends ReportComponentBase {
  type: 'ENTITY_TABLE'
  background?: string | null
  borderColor?: string | null
  borderRadius?: number | null
  borderWidth?: number | null
  dataSources?: DataSource[] | null
  margins?: Insets | null
  paddings?: Insets | null
  showTableHeading?: boolean | null
  tableHeading?: Heading | null
  tableSortOrder?: TableSortOrder | null
}
export type EntityType = 'TENANT' | 'CUSTOMER' | 'USER' | 'DASHBOARD' | 'ASSET' | 'DEVICE' | 'ALARM' | 'RULE_CHAIN' | 'RULE_NODE' | 'ENTITY_VIEW' | 'WIDGETS_BUNDLE' | 'WIDGET_TYPE' | 'TENANT_PROFILE' | 'DEVICE_PROFILE' | 'ASSET_PROFILE' | 'API_USAGE_STATE' | 'TB_RESOURCE' | 'OTA_PACKAGE' | 'EDGE' | 'RPC' | 'QUEUE' | 'NOTIFICATION_TARGET' | 'NOTIFICATION_TEMPLATE' | 'NOTIFICATION_REQUEST' | 'NOTIFICATION' | 'NOTIFICATION_RULE' | 'QUEUE_STATS' | 'OAUTH2_CLIENT' | 'DOMAIN' | 'MOBILE_APP' | 'MOBILE_APP_BUNDLE' | 'CALCULATED_FIELD' | 'JOB' | 'ADMIN_SETTINGS' | 'AI_MODEL' | 'API_KEY' | 'ENTITY_GROUP' | 'CONVERTER' | 'INTEGRATION' | 'SCHEDULER_EVENT' | 'BLOB_ENTITY' | 'REPORT_TEMPLATE' | 'REPORT' | 'ROLE' | 'GROUP_PERMISSION' | 'SECRET' | 'BILLING_CUSTOMER' | 'SUBSCRIPTION_PLAN' | 'SUBSCRIPTION' | 'COUPON' | 'PRODUCT' | 'SUBSCRIPTION_ADDON'
export interface EntityTypeFilter extends EntityFilterBase {
  type: 'entityType'
  entityType?: EntityType | null
}
export interface EntityTypeLoadResult {
  created?: number | null
  deleted?: number | null
  entityType?: EntityType | null
  updated?: number | null
  groupsCreated?: number | null
  groupsDeleted?: number | null
  groupsUpdated?: number | null
}
export interface EntityTypeVersionCreateConfig {
  allEntities?: boolean | null
  entityIds?: string[] | null
  saveAttributes?: boolean | null
  saveCalculatedFields?: boolean | null
  saveCredentials?: boolean | null
  saveRelations?: boolean | null
  syncStrategy?: SyncStrategy | null
  saveGroupEntities?: boolean | null
  savePermissions?: boolean | null
}
export interface EntityTypeVersionLoadConfig {
  findExistingEntityByName?: boolean | null
  loadAttributes?: boolean | null
  loadCalculatedFields?: boolean | null
  loadCredentials?: boolean | null
  loadRelations?: boolean | null
  removeOtherEntities?: boolean | null
  autoGenerateIntegrationKey?: boolean | null
  loadGroupEntities?: boolean | null
  loadPermissions?: boolean | null
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
  ownerId?: EntityId | null
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
  groups?: EntityInfo[] | null
  ownerId?: EntityId | null
  ownerName?: string | null
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
export interface ErrorComponent extends ReportComponentBase {
  type: 'ERROR'
  errorMessage?: string | null
  exception?: ErrorComponentAllOfException | null
}
export interface ErrorComponentAllOfException {
  cause?: ErrorComponentAllOfExceptionCause | null
  localizedMessage?: string | null
  message?: string | null
  stackTrace?: ErrorComponentAllOfExceptionCauseStackTrace[] | null
  suppressed?: ErrorComponentAllOfExceptionCause[] | null
}
export interface ErrorComponentAllOfExceptionCause {
  localizedMessage?: string | null
  message?: string | null
  stackTrace?: ErrorComponentAllOfExceptionCauseStackTrace[] | null
}
export interface ErrorComponentAllOfExceptionCauseStackTrace {
  classLoaderName?: string | null
  className?: string | null
  fileName?: string | null
  lineNumber?: number | null
  methodName?: string | null
  moduleName?: string | null
  moduleVersion?: string | null
  nativeMethod?: boolean | null
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
export type EventFilter = CalculatedFieldDebugEventFilter | DebugConverterEventFilter | DebugIntegrationEventFilter | ErrorEventFilter | LifeCycleEventFilter | RawDataEventFilter | RuleChainDebugEventFilter | RuleNodeDebugEventFilter | StatisticsEventFilter
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
export type EventType = 'ERROR' | 'LC_EVENT' | 'STATS' | 'DEBUG_RULE_NODE' | 'DEBUG_RULE_CHAIN' | 'DEBUG_CALCULATED_FIELD' | 'RAW_DATA' | 'DEBUG_CONVERTER' | 'DEBUG_INTEGRATION'
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
export interface Favicon {
  url?: string | null
}
export interface FeaturesInfo {
  emailEnabled?: boolean | null
  notificationEnabled?: boolean | null
  oauthEnabled?: boolean | null
  smsEnabled?: boolean | null
  twoFaEnabled?: boolean | null
  whiteLabelingEnabled?: boolean | null
}
export interface Filter {
  filter?: string | null
  id: string
  keyFilters?: KeyFilter[] | null
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
export interface FixedTimeWindow {
  endTimeMs?: number | null
  startTimeMs?: number | null
}
export interface Font {
  family?: string | null
  size?: number | null
  style?: FontStyle | null
  weight?: FontWeight | null
}
export type FontStyle = 'normal' | 'italic'
export type FontWeight = 'normal' | 'bold' | '500'
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
export interface GroupPermission {
  createdTime: number
  entityGroupId?: EntityGroupId | null
  entityGroupType: EntityType
  id: GroupPermissionId
  isPublic?: boolean | null
  name: string
  public?: boolean | null
  roleId: RoleId
  tenantId: TenantId
  userGroupId: EntityGroupId
}
export interface GroupPermissionId extends EntityId {
  entityType: 'GROUP_PERMISSION'
}
export interface GroupPermissionInfo {
  createdTime: number
  entityGroupId?: EntityGroupId | null
  entityGroupName?: string | null
  entityGroupOwnerId?: EntityId | null
  entityGroupOwnerName?: string | null
  entityGroupType: EntityType
  id: GroupPermissionId
  name: string
  public?: boolean | null
  readOnly?: boolean | null
  role?: Role | null
  roleId: RoleId
  tenantId: TenantId
  userGroupId: EntityGroupId
  userGroupName?: string | null
  userGroupOwnerId?: EntityId | null
  userGroupOwnerName?: string | null
}
export interface HasIdObject {
  id: any
}
export interface HeaderFooter {
  components: ReportComponent[]
  enabled?: boolean | null
  firstPage?: any | null
}
export interface Heading {
  color?: string | null
  font?: Font | null
  height?: number | null
  text?: string | null
  textAlignment?: TextAlignment | null
  verticalAlignment?: VerticalAlignment | null
}
export interface HeadingComponent extends ReportComponentBase {
  type: 'HEADING'
  background?: string | null
  borderColor?: string | null
  borderRadius?: number | null
  borderWidth?: number | null
  color?: string | null
  dataSources?: DataSource[] | null
  font?: Font | null
  height?: number | null
  margins?: Insets | null
  paddings?: Insets | null
  textAlignment?: TextAlignment | null
  value?: string | null
  verticalAlignment?: VerticalAlignment | null
}
export interface History {
  fixedTimewindow?: FixedTimeWindow | null
  historyType?: number | null
  interval?: Interval | null
  quickInterval?: QuickTimeInterval | null
  timewindowMs?: number | null
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
  customerId?: CustomerId | null
  ownerId?: EntityId | null
}
export interface HomeDashboardInfo {
  dashboardId?: DashboardId | null
  hideDashboardToolbar?: boolean | null
}
export interface HomeDashboardParams {
  hideToolbar?: boolean | null
  id: string
}
export interface HomeMenuItem extends MenuItemBase {
  type: 'HOME'
  dashboardId?: string | null
  hideDashboardToolbar?: boolean | null
  homeType?: HomeMenuItemType | null
  icon?: string | null
  id: string
  name?: string | null
  pages?: DefaultMenuItem[] | null
}
export type HomeMenuItemType = 'DEFAULT' | 'DASHBOARD'
export interface HourInterval extends AggIntervalBase {
  type: 'HOUR'
  offsetSec?: number | null
  tz: string
}
export type ImageAlignment = 'left' | 'center' | 'right'
export interface ImageComponent extends ReportComponentBase {
  type: 'IMAGE'
  alignment?: ImageAlignment | null
  background?: string | null
  borderColor?: string | null
  borderRadius?: number | null
  borderWidth?: number | null
  customWidth?: number | null
  dataSources?: DataSource[] | null
  imageUrl?: string | null
  margins?: Insets | null
  paddings?: Insets | null
  sourceType?: ImageSourceType | null
  widthType?: ImageWidthType | null
}
export type ImageSourceType = 'image' | 'entityKey'
export type ImageWidthType = 'fitWidth' | 'original' | 'custom'
export interface Insets {
  bottom?: number | null
  left?: number | null
  right?: number | null
  top?: number | null
}
export interface Integration {
  additionalInfo?: JsonNode | null
  allowCreateDevicesOrAssets?: boolean | null
  configuration: JsonNode
  createdTime: number
  debugMode?: boolean | null
  debugSettings?: DebugSettings | null
  defaultConverterId: ConverterId
  downlinkConverterId?: ConverterId | null
  edgeTemplate?: boolean | null
  enabled?: boolean | null
  id: IntegrationId
  name: string
  remote?: boolean | null
  routingKey: string
  secret?: string | null
  tenantId: TenantId
  type: IntegrationType
  version?: number | null
}
export interface IntegrationConvertersInfo {
  downlink?: ConvertersInfo | null
  uplink?: ConvertersInfo | null
}
export interface IntegrationExportData extends EntityExportDataBase {
  entityType: 'INTEGRATION'
}
export interface IntegrationId extends EntityId {
  entityType: 'INTEGRATION'
}
export interface IntegrationInfo {
  allowCreateDevicesOrAssets?: boolean | null
  createdTime: number
  debugMode?: boolean | null
  debugSettings?: DebugSettings | null
  edgeTemplate?: boolean | null
  enabled?: boolean | null
  id: IntegrationId
  name: string
  remote?: boolean | null
  stats?: any | null
  status?: any | null
  tenantId: TenantId
  type: IntegrationType
  version?: number | null
}
export interface IntegrationLifecycleEventNotificationRuleTriggerConfig extends NotificationRuleTriggerConfigBase {
  triggerType: 'INTEGRATION_LIFECYCLE_EVENT'
  integrationTypes?: IntegrationType[] | null
  integrations?: string[] | null
  notifyOn?: ComponentLifecycleEvent[] | null
  onlyOnError?: boolean | null
}
export interface IntegrationLifecycleEventRecipientsConfig extends NotificationRuleRecipientsConfigBase {
  triggerType: 'INTEGRATION_LIFECYCLE_EVENT'
  targets: string[]
}
export type IntegrationType = 'OCEANCONNECT' | 'SIGFOX' | 'THINGPARK' | 'TPE' | 'CHIRPSTACK' | 'PARTICLE' | 'TMOBILE_IOT_CDP' | 'HTTP' | 'MQTT' | 'PUB_SUB' | 'AWS_IOT' | 'AWS_SQS' | 'AWS_KINESIS' | 'TTN' | 'TTI' | 'AZURE_EVENT_HUB' | 'OPC_UA' | 'CUSTOM' | 'UDP' | 'TCP' | 'KAFKA' | 'AZURE_IOT_HUB' | 'APACHE_PULSAR' | 'RABBITMQ' | 'LORIOT' | 'COAP' | 'TUYA' | 'AZURE_SERVICE_BUS' | 'KPN'
export interface Interval {
  interval?: number | null
  intervalType?: IntervalType | null
}
export type IntervalType = 'MILLISECONDS' | 'WEEK' | 'WEEK_ISO' | 'MONTH' | 'QUARTER'
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
export type JobConfiguration = CfReprocessingJobConfiguration | DummyJobConfiguration | ReportJobConfiguration
export interface JobId extends EntityId {
  entityType: 'JOB'
}
export interface JobResultBase {
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
export type JobResult = CfReprocessingJobResult | DummyJobResult | ReportJobResult
export type JobStatus = 'QUEUED' | 'PENDING' | 'RUNNING' | 'COMPLETED' | 'FAILED' | 'CANCELLED'
export type JobType = 'DUMMY' | 'CF_REPROCESSING' | 'REPORT'
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
export interface LatestChartComponent extends ReportComponentBase {
  type: 'LATEST_CHART'
  alignment?: ImageAlignment | null
  background?: string | null
  borderColor?: string | null
  borderRadius?: number | null
  borderWidth?: number | null
  customWidth?: number | null
  dataSources?: DataSource[] | null
  height?: number | null
  latestChartSettings?: ReportLatestChartSettings | null
  margins?: Insets | null
  paddings?: Insets | null
  widthType?: ImageWidthType | null
}
export interface LegendConfig {
  position?: LegendPosition | null
  showAvg?: boolean | null
  showLatest?: boolean | null
  showMax?: boolean | null
  showMin?: boolean | null
  showTotal?: boolean | null
  sortDataKeys?: boolean | null
}
export type LegendPosition = 'top' | 'bottom' | 'left' | 'right'
export interface LicenseUsageInfo {
  assetsCount?: number | null
  dashboardsCount?: number | null
  development?: boolean | null
  devicesCount?: number | null
  integrationsCount?: number | null
  maxAssets?: number | null
  maxDevices?: number | null
  plan?: string | null
  whiteLabelingEnabled?: boolean | null
}
export interface LifeCycleEventFilter extends EventFilterBase {
  eventType: 'LC_EVENT'
  errorStr?: string | null
  event?: string | null
  server?: string | null
  status?: 'Success' | 'Failure' | null
}
export type LimitedApi = 'ENTITY_EXPORT' | 'ENTITY_IMPORT' | 'NOTIFICATION_REQUESTS' | 'NOTIFICATION_REQUESTS_PER_RULE' | 'REST_REQUESTS_PER_TENANT' | 'REST_REQUESTS_PER_CUSTOMER' | 'WS_UPDATES_PER_SESSION' | 'CASSANDRA_WRITE_QUERIES_CORE' | 'CASSANDRA_READ_QUERIES_CORE' | 'CASSANDRA_WRITE_QUERIES_RULE_ENGINE' | 'CASSANDRA_READ_QUERIES_RULE_ENGINE' | 'CASSANDRA_READ_QUERIES_MONOLITH' | 'CASSANDRA_WRITE_QUERIES_MONOLITH' | 'CASSANDRA_QUERIES' | 'EDGE_EVENTS' | 'EDGE_EVENTS_PER_EDGE' | 'EDGE_UPLINK_MESSAGES' | 'EDGE_UPLINK_MESSAGES_PER_EDGE' | 'PASSWORD_RESET' | 'TWO_FA_VERIFICATION_CODE_SEND' | 'TWO_FA_VERIFICATION_CODE_CHECK' | 'TRANSPORT_MESSAGES_PER_TENANT' | 'TRANSPORT_MESSAGES_PER_DEVICE' | 'TRANSPORT_MESSAGES_PER_GATEWAY' | 'TRANSPORT_MESSAGES_PER_GATEWAY_DEVICE' | 'EMAILS' | 'WS_SUBSCRIPTIONS' | 'CALCULATED_FIELD_DEBUG_EVENTS' | 'INTEGRATION_MSGS_PER_TENANT' | 'INTEGRATION_MSGS_PER_DEVICE' | 'INTEGRATION_MSGS_PER_ASSET' | 'INTEGRATION_EVENTS' | 'CONVERTER_EVENTS' | 'REPORTS' | 'TRENDZ_PUBLIC_SYNC' | 'AI_CHAT_REQUESTS'
export interface LineSeriesSettings {
  enablePointLabelBackground?: boolean | null
  fillAreaSettings?: ChartFillSettings | null
  lineType?: ChartLineType | null
  lineWidth?: number | null
  pointLabelBackground?: string | null
  pointLabelColor?: string | null
  pointLabelFont?: Font | null
  pointLabelPosition?: ChartLabelPosition | null
  pointShape?: ChartShape | null
  pointSize?: number | null
  showLine?: boolean | null
  showPointLabel?: boolean | null
  showPoints?: boolean | null
  smooth?: boolean | null
  step?: boolean | null
  stepType?: LineSeriesStepType | null
}
export type LineSeriesStepType = 'start' | 'middle' | 'end'
export type LinkType = 'LINK' | 'DASHBOARD'
export interface LoginMobileInfo {
  oAuth2ClientLoginInfos?: OAuth2ClientLoginInfo[] | null
  storeInfo?: StoreInfo | null
  versionInfo?: MobileAppVersionInfo | null
  selfRegistrationParams?: SignUpSelfRegistrationParams | null
}
export interface LoginRequest {
  password: string
  username: string
}
export interface LoginResponse {
  refreshToken: string
  token: string
}
export interface LoginWhiteLabelingParams {
  adminSettingsId?: string | null
  appTitle?: string | null
  baseUrl?: string | null
  customCss?: string | null
  darkForeground?: boolean | null
  domainId?: DomainId | null
  enableHelpLinks?: boolean | null
  favicon?: Favicon | null
  helpLinkBaseUrl?: string | null
  hideConnectivityDialog?: boolean | null
  logoImageHeight?: number | null
  logoImageUrl?: string | null
  overrideTrendzName?: boolean | null
  pageBackgroundColor?: string | null
  paletteSettings?: PaletteSettings | null
  platformName?: string | null
  platformVersion?: string | null
  prohibitDifferentUrl?: boolean | null
  showNameBottom?: boolean | null
  showNameVersion?: boolean | null
  uiHelpBaseUrl?: string | null
  whiteLabelingEnabled: boolean
  hideChatBot?: boolean | null
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
export interface MenuItemBase {
  type: MenuItemType
  visible?: boolean | null
}
export type MenuItem = CustomMenuItem | DefaultMenuItem | HomeMenuItem
export type MenuItemType = 'HOME' | 'DEFAULT' | 'CUSTOM'
export interface MergedGroupPermissionInfo {
  entityType?: EntityType | null
  operations?: Operation[] | null
}
export interface MergedGroupTypePermissionInfo {
  entityGroupIds?: EntityGroupId[] | null
  hasGenericRead?: boolean | null
}
export interface MergedUserPermissions {
  genericPermissions?: Record<string, Operation[]> | null
  groupPermissions?: Record<string, MergedGroupPermissionInfo> | null
  readAttrPermissions?: Record<string, MergedGroupTypePermissionInfo> | null
  readEntityPermissions?: Record<string, MergedGroupTypePermissionInfo> | null
  readGroupPermissions?: Record<string, MergedGroupTypePermissionInfo> | null
  readTsPermissions?: Record<string, MergedGroupTypePermissionInfo> | null
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
  selfRegistrationParams?: MobileSelfRegistrationParams | null
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
  selfRegistrationParams?: MobileSelfRegistrationParams | null
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
  useSystemSettings?: boolean | null
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
export interface MobileRedirectParams {
  host?: string | null
  scheme?: string | null
}
export interface MobileSelfRegistrationParams extends SelfRegistrationParamsBase {
  type: 'MOBILE'
  privacyPolicy?: string | null
  redirect: MobileRedirectParams
  termsOfUse?: string | null
}
export interface MobileSessionInfo {
  fcmTokenTimestamp?: number | null
}
export interface Model {
  info?: JsonNode | null
  name?: string | null
  photo?: string | null
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
  reports?: ReportId[] | null
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
  totalSent?: number | null
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
export type NotificationRuleRecipientsConfig = AlarmAssignmentRecipientsConfig | AlarmCommentRecipientsConfig | ApiUsageLimitRecipientsConfig | DeviceActivityRecipientsConfig | EdgeCommunicationFailureRecipientsConfig | EdgeConnectionRecipientsConfig | EntitiesLimitRecipientsConfig | EntityActionRecipientsConfig | EscalatedNotificationRuleRecipientsConfig | IntegrationLifecycleEventRecipientsConfig | NewPlatformVersionRecipientsConfig | RateLimitsRecipientsConfig | ResourceShortageRecipientsConfig | RuleEngineComponentLifecycleEventRecipientsConfig | TaskProcessingFailureRecipientsConfig
export interface NotificationRuleTriggerConfigBase {
  triggerType: NotificationRuleTriggerType
}
export type NotificationRuleTriggerConfig = AlarmAssignmentNotificationRuleTriggerConfig | AlarmCommentNotificationRuleTriggerConfig | AlarmNotificationRuleTriggerConfig | ApiUsageLimitNotificationRuleTriggerConfig | DeviceActivityNotificationRuleTriggerConfig | EdgeCommunicationFailureNotificationRuleTriggerConfig | EdgeConnectionNotificationRuleTriggerConfig | EntitiesLimitNotificationRuleTriggerConfig | EntityActionNotificationRuleTriggerConfig | IntegrationLifecycleEventNotificationRuleTriggerConfig | NewPlatformVersionNotificationRuleTriggerConfig | RateLimitsNotificationRuleTriggerConfig | ResourcesShortageNotificationRuleTriggerConfig | RuleEngineComponentLifecycleEventNotificationRuleTriggerConfig | TaskProcessingFailureNotificationRuleTriggerConfig
export type NotificationRuleTriggerType = 'ENTITY_ACTION' | 'ALARM' | 'ALARM_COMMENT' | 'ALARM_ASSIGNMENT' | 'DEVICE_ACTIVITY' | 'RULE_ENGINE_COMPONENT_LIFECYCLE_EVENT' | 'EDGE_CONNECTION' | 'EDGE_COMMUNICATION_FAILURE' | 'NEW_PLATFORM_VERSION' | 'ENTITIES_LIMIT' | 'API_USAGE_LIMIT' | 'RATE_LIMITS' | 'TASK_PROCESSING_FAILURE' | 'RESOURCES_SHORTAGE' | 'INTEGRATION_LIFECYCLE_EVENT'
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
  attachReport?: boolean | null
  reportTemplateId?: ReportTemplateId | null
  timezone?: string | null
  userId?: UserId | null
}
export interface NotificationTemplateExportData extends EntityExportDataBase {
  entityType: 'NOTIFICATION_TEMPLATE'
}
export interface NotificationTemplateId extends EntityId {
  entityType: 'NOTIFICATION_TEMPLATE'
}
export type NotificationType = 'GENERAL' | 'ALARM' | 'DEVICE_ACTIVITY' | 'ENTITY_ACTION' | 'ALARM_COMMENT' | 'RULE_ENGINE_COMPONENT_LIFECYCLE_EVENT' | 'ALARM_ASSIGNMENT' | 'NEW_PLATFORM_VERSION' | 'ENTITIES_LIMIT' | 'ENTITIES_LIMIT_INCREASE_REQUEST' | 'API_USAGE_LIMIT' | 'RULE_NODE' | 'RATE_LIMITS' | 'EDGE_CONNECTION' | 'EDGE_COMMUNICATION_FAILURE' | 'TASK_PROCESSING_FAILURE' | 'RESOURCES_SHORTAGE' | 'ADDON_ACCESS_ERROR' | 'INTEGRATION_LIFECYCLE_EVENT' | 'USER_ACTIVATED' | 'USER_REGISTERED' | 'REPORT_GENERATED' | 'ADDON_ACCESS_REQUEST' | 'PLAN_UPGRADE_REQUEST'
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
  parentCustomerNamePattern?: string | null
  userGroupsNamePattern?: string[] | null
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
  customerId?: CustomerId | null
  ownerId?: EntityId | null
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
export type ObjectType = 'TENANT' | 'TENANT_PROFILE' | 'CUSTOMER' | 'QUEUE' | 'RPC' | 'RULE_CHAIN' | 'OTA_PACKAGE' | 'RESOURCE' | 'EVENT' | 'RULE_NODE' | 'USER' | 'EDGE' | 'WIDGETS_BUNDLE' | 'WIDGET_TYPE' | 'DASHBOARD' | 'DEVICE_PROFILE' | 'DEVICE' | 'DEVICE_CREDENTIALS' | 'ASSET_PROFILE' | 'ASSET' | 'ENTITY_VIEW' | 'ALARM' | 'ENTITY_ALARM' | 'OAUTH2_CLIENT' | 'OAUTH2_DOMAIN' | 'OAUTH2_MOBILE' | 'USER_SETTINGS' | 'NOTIFICATION_TARGET' | 'NOTIFICATION_TEMPLATE' | 'NOTIFICATION_RULE' | 'ALARM_COMMENT' | 'API_USAGE_STATE' | 'QUEUE_STATS' | 'AUDIT_LOG' | 'RELATION' | 'ATTRIBUTE_KV' | 'LATEST_TS_KV' | 'ROLE' | 'ENTITY_GROUP' | 'DEVICE_GROUP_OTA_PACKAGE' | 'GROUP_PERMISSION' | 'BLOB_ENTITY' | 'SCHEDULER_EVENT' | 'CONVERTER' | 'INTEGRATION' | 'REPORT_TEMPLATE' | 'REPORT' | 'WHITE_LABELING' | 'CUSTOM_TRANSLATION'
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
export type Operation = 'ALL' | 'CREATE' | 'READ' | 'WRITE' | 'DELETE' | 'RPC_CALL' | 'READ_CREDENTIALS' | 'WRITE_CREDENTIALS' | 'READ_ATTRIBUTES' | 'WRITE_ATTRIBUTES' | 'READ_TELEMETRY' | 'WRITE_TELEMETRY' | 'ADD_TO_GROUP' | 'REMOVE_FROM_GROUP' | 'CHANGE_OWNER' | 'IMPERSONATE' | 'CLAIM_DEVICES' | 'SHARE_GROUP' | 'ASSIGN_TO_TENANT' | 'READ_CALCULATED_FIELD' | 'WRITE_CALCULATED_FIELD'
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
export interface PageBreakComponent extends ReportComponentBase {
  type: 'PAGE_BREAK'
}
export type PageOrientation = 'PORTRAIT' | 'LANDSCAPE'
export type PageSize = 'A4' | 'LETTER' | 'LEGAL' | 'A5' | 'A3' | 'TABLOID'
export interface Palette {
  colors?: Record<string, string> | null
  extends?: string | null
  type: string
}
export interface PaletteSettings {
  accentPalette: Palette
  primaryPalette: Palette
}
export interface PdfReportTemplateConfig extends ReportTemplateConfigBase {
  format: 'PDF'
  footer?: HeaderFooter | null
  header?: HeaderFooter | null
  pageBackground?: string | null
  pageMargins?: Insets | null
  pageOrientation?: PageOrientation | null
  pageSize?: PageSize | null
}
export type PieChartLabelPosition = 'inside' | 'outside'
export interface PlatformTwoFaSettings {
  enforceTwoFa?: boolean | null
  enforcedUsersFilter?: SystemLevelUsersFilter | null
  maxVerificationFailuresBeforeUserLockout?: number | null
  minVerificationCodeSendPeriod: number
  providers: TwoFaProviderConfig[]
  totalAllowedTimeForVerification: number
  verificationCodeCheckRateLimit?: string | null
  useSystemTwoFactorAuthSettings?: boolean | null
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
export interface ProductId extends EntityId {
  entityType: 'PRODUCT'
}
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
export type QuickTimeInterval = 'YESTERDAY' | 'DAY_BEFORE_YESTERDAY' | 'THIS_DAY_LAST_WEEK' | 'PREVIOUS_WEEK' | 'PREVIOUS_WEEK_ISO' | 'PREVIOUS_MONTH' | 'PREVIOUS_QUARTER' | 'PREVIOUS_HALF_YEAR' | 'PREVIOUS_YEAR' | 'CURRENT_HOUR' | 'CURRENT_DAY' | 'CURRENT_DAY_SO_FAR' | 'CURRENT_WEEK' | 'CURRENT_WEEK_ISO' | 'CURRENT_WEEK_SO_FAR' | 'CURRENT_WEEK_ISO_SO_FAR' | 'CURRENT_MONTH' | 'CURRENT_MONTH_SO_FAR' | 'CURRENT_QUARTER' | 'CURRENT_QUARTER_SO_FAR' | 'CURRENT_HALF_YEAR' | 'CURRENT_HALF_YEAR_SO_FAR' | 'CURRENT_YEAR' | 'CURRENT_YEAR_SO_FAR'
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
export interface RawDataEventFilter extends EventFilterBase {
  eventType: 'RAW_DATA'
  message?: string | null
  messageType?: string | null
  server?: string | null
  uuid?: string | null
}
export interface ReadTsKvQueryResult {
  data?: TsKvEntry[] | null
  lastEntryTs?: number | null
  queryId?: number | null
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
export type RelationTypeGroup = 'COMMON' | 'DASHBOARD' | 'RULE_CHAIN' | 'RULE_NODE' | 'EDGE' | 'EDGE_AUTO_ASSIGN_RULE_CHAIN' | 'FROM_ENTITY_GROUP'
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
export interface Report {
  createdTime: number
  customerId?: CustomerId | null
  format: TbReportFormat
  id: ReportId
  name: string
  ownerId: EntityId
  templateId: ReportTemplateId
  tenantId: TenantId
  userId: UserId
}
export interface ReportBarChartSettings {
  autoScale?: boolean | null
  axisMax?: number | null
  axisMin?: number | null
  axisTickLabelColor?: string | null
  axisTickLabelFont?: Font | null
  barSettings?: BarSeriesSettings | null
  decimals?: number | null
  legendLabelColor?: string | null
  legendLabelFont?: Font | null
  legendPosition?: LegendPosition | null
  legendShowTotal?: boolean | null
  legendValueColor?: string | null
  legendValueFont?: Font | null
  showLegend?: boolean | null
  showTitle?: boolean | null
  showTotal?: boolean | null
  sortSeries?: boolean | null
  title?: string | null
  titleAlignment?: TextAlignment | null
  titleColor?: string | null
  titleFont?: Font | null
  units?: string | null
}
export interface ReportBarChartWithLabelsSettings {
  barBackgroundSettings?: ChartFillSettings | null
  barBorderRadius?: number | null
  barBorderWidth?: number | null
  barDecimals?: number | null
  barLabelColor?: string | null
  barLabelFont?: Font | null
  barUnits?: string | null
  barValueColor?: string | null
  barValueFont?: Font | null
  barWidthSettings?: TimeSeriesChartBarWidthSettings | null
  comparisonCustomIntervalValue?: number | null
  comparisonEnabled?: boolean | null
  comparisonXAxis?: TimeSeriesChartXAxisSettings | null
  grid?: TimeSeriesChartGridSettings | null
  legendColumnTitleColor?: string | null
  legendColumnTitleFont?: Font | null
  legendConfig?: LegendConfig | null
  legendLabelColor?: string | null
  legendLabelFont?: Font | null
  legendValueColor?: string | null
  legendValueFont?: Font | null
  noAggregationBarWidthSettings?: TimeSeriesChartNoAggregationBarWidthSettings | null
  showBarBorder?: boolean | null
  showBarLabel?: boolean | null
  showBarValue?: boolean | null
  showLegend?: boolean | null
  showTitle?: boolean | null
  stack?: boolean | null
  states?: TimeSeriesChartStateSettings[] | null
  thresholds?: TimeSeriesChartThreshold[] | null
  timeForComparison?: ComparisonDuration | null
  title?: string | null
  titleAlignment?: TextAlignment | null
  titleColor?: string | null
  titleFont?: Font | null
  xAxis?: TimeSeriesChartXAxisSettings | null
  xaxis?: TimeSeriesChartXAxisSettings | null
  yAxes?: Record<string, TimeSeriesChartYAxisSettings> | null
  yaxes?: Record<string, TimeSeriesChartYAxisSettings> | null
}
export interface ReportComponentBase {
  subType: ReportComponentSubType
  type: ReportComponentType
}
export type ReportComponent = AlarmTableComponent | DashboardComponent | DividerComponent | EntityTableComponent | ErrorComponent | HeadingComponent | ImageComponent | LatestChartComponent | PageBreakComponent | RichTextComponent | SplitViewComponent | SubReportComponent | TimeseriesChartComponent | TimeseriesTableComponent
export type ReportComponentSubType = 'doughnutChart' | 'horizontalDoughnutChart' | 'pointChart' | 'barChart' | 'pieChart' | 'lineChart' | 'latestBarChart' | 'rangeChart' | 'barChartWithLabels' | 'stateChart' | 'default'
export type ReportComponentType = 'HEADING' | 'RICH_TEXT' | 'ENTITY_TABLE' | 'TIME_SERIES_TABLE' | 'ALARM_TABLE' | 'TIME_SERIES_CHART' | 'LATEST_CHART' | 'DASHBOARD' | 'IMAGE' | 'SUB_REPORT' | 'PAGE_BREAK' | 'ERROR' | 'DIVIDER' | 'SPLIT_VIEW'
export interface ReportDoughnutChartSettings {
  autoScale?: boolean | null
  clockwise?: boolean | null
  decimals?: number | null
  layout?: DoughnutLayout | null
  legendLabelColor?: string | null
  legendLabelFont?: Font | null
  legendPosition?: LegendPosition | null
  legendShowTotal?: boolean | null
  legendValueColor?: string | null
  legendValueFont?: Font | null
  showLegend?: boolean | null
  showTitle?: boolean | null
  showTotal?: boolean | null
  sortSeries?: boolean | null
  title?: string | null
  titleAlignment?: TextAlignment | null
  titleColor?: string | null
  titleFont?: Font | null
  totalValueColor?: string | null
  totalValueFont?: Font | null
  units?: string | null
}
export interface ReportId extends EntityId {
  entityType: 'REPORT'
}
export interface ReportInfo {
  createdTime: number
  customerId?: CustomerId | null
  customerTitle?: string | null
  format: TbReportFormat
  id: ReportId
  name: string
  ownerId: EntityId
  templateId: ReportTemplateId
  templateInfo?: EntityInfo | null
  tenantId: TenantId
  userId: UserId
  userName?: string | null
}
export interface ReportJobConfiguration extends JobConfigurationBase {
  type: 'REPORT'
  notificationRequests?: NotificationRequest[] | null
  notificationTemplateId?: NotificationTemplateId | null
  originator: EntityId
  outputTbMsgProto?: string | null
  queueName?: string | null
  reportTemplateId?: ReportTemplateId | null
  ruleNode?: RuleNode | null
  schedulerEventInfo?: EntityInfo | null
  targets?: string[] | null
  timezone?: string | null
  userId?: UserId | null
}
export interface ReportJobResult extends JobResultBase {
  jobType: 'REPORT'
  report?: Report | null
}
export interface ReportLatestChartSettings {
  autoScale?: boolean | null
  decimals?: number | null
  legendLabelColor?: string | null
  legendLabelFont?: Font | null
  legendPosition?: LegendPosition | null
  legendShowTotal?: boolean | null
  legendValueColor?: string | null
  legendValueFont?: Font | null
  showLegend?: boolean | null
  showTitle?: boolean | null
  showTotal?: boolean | null
  sortSeries?: boolean | null
  title?: string | null
  titleAlignment?: TextAlignment | null
  titleColor?: string | null
  titleFont?: Font | null
  units?: string | null
}
export interface ReportPieChartSettings {
  autoScale?: boolean | null
  borderColor?: string | null
  borderWidth?: number | null
  clockwise?: boolean | null
  decimals?: number | null
  labelColor?: string | null
  labelFont?: Font | null
  labelPosition?: PieChartLabelPosition | null
  legendLabelColor?: string | null
  legendLabelFont?: Font | null
  legendPosition?: LegendPosition | null
  legendShowTotal?: boolean | null
  legendValueColor?: string | null
  legendValueFont?: Font | null
  radius?: number | null
  showLabel?: boolean | null
  showLegend?: boolean | null
  showTitle?: boolean | null
  showTotal?: boolean | null
  sortSeries?: boolean | null
  title?: string | null
  titleAlignment?: TextAlignment | null
  titleColor?: string | null
  titleFont?: Font | null
  units?: string | null
}
export interface ReportRangeChartSettings {
  barWidthSettings?: TimeSeriesChartBarWidthSettings | null
  comparisonCustomIntervalValue?: number | null
  comparisonEnabled?: boolean | null
  comparisonXAxis?: TimeSeriesChartXAxisSettings | null
  fillArea?: boolean | null
  fillAreaOpacity?: number | null
  grid?: TimeSeriesChartGridSettings | null
  legendColumnTitleColor?: string | null
  legendColumnTitleFont?: Font | null
  legendConfig?: LegendConfig | null
  legendLabelColor?: string | null
  legendLabelFont?: Font | null
  legendValueColor?: string | null
  legendValueFont?: Font | null
  lineSettings?: LineSeriesSettings | null
  noAggregationBarWidthSettings?: TimeSeriesChartNoAggregationBarWidthSettings | null
  outOfRangeColor?: string | null
  rangeColors?: ColorRange[] | null
  rangeDecimals?: number | null
  rangeThreshold?: TimeSeriesChartThreshold | null
  rangeUnits?: string | null
  showLegend?: boolean | null
  showRangeThresholds?: boolean | null
  showTitle?: boolean | null
  stack?: boolean | null
  states?: TimeSeriesChartStateSettings[] | null
  thresholds?: TimeSeriesChartThreshold[] | null
  timeForComparison?: ComparisonDuration | null
  title?: string | null
  titleAlignment?: TextAlignment | null
  titleColor?: string | null
  titleFont?: Font | null
  xAxis?: TimeSeriesChartXAxisSettings | null
  xaxis?: TimeSeriesChartXAxisSettings | null
  yAxes?: Record<string, TimeSeriesChartYAxisSettings> | null
  yaxes?: Record<string, TimeSeriesChartYAxisSettings> | null
}
export interface ReportRequest {
  notificationTemplateId?: NotificationTemplateId | null
  originator: EntityId
  reportTemplateConfig?: ReportTemplateConfig | null
  reportTemplateId?: ReportTemplateId | null
  targets?: string[] | null
  timezone?: string | null
  userId?: string | null
}
export interface ReportTaskResult extends TaskResultBase {
  report?: Report | null
}
export interface ReportTemplate {
  configuration: ReportTemplateConfig
  createdTime: number
  customerId: CustomerId
  description?: string | null
  format: TbReportFormat
  id: ReportTemplateId
  name: string
  ownerId: EntityId
  tenantId: TenantId
  type: ReportTemplateType
  version?: number | null
}
export interface ReportTemplateConfigBase {
  components?: ReportComponent[] | null
  entityAliases?: EntityAlias[] | null
  filters?: Filter[] | null
  format: TbReportFormat
  namePattern?: string | null
  timeDataPattern?: string | null
}
export type ReportTemplateConfig = CsvReportTemplateConfig | PdfReportTemplateConfig
export interface ReportTemplateExportData extends EntityExportDataBase {
  entityType: 'REPORT_TEMPLATE'
}
export interface ReportTemplateId extends EntityId {
  entityType: 'REPORT_TEMPLATE'
}
export interface ReportTemplateInfo {
  createdTime: number
  customerId: CustomerId
  description?: string | null
  format: TbReportFormat
  id: ReportTemplateId
  name: string
  ownerId: EntityId
  ownerName: string
  tenantId: TenantId
  type: ReportTemplateType
  version?: number | null
}
export type ReportTemplateType = 'REPORT' | 'SUB_REPORT'
export interface ReportTimeSeriesChartSettings {
  barWidthSettings?: TimeSeriesChartBarWidthSettings | null
  comparisonCustomIntervalValue?: number | null
  comparisonEnabled?: boolean | null
  comparisonXAxis?: TimeSeriesChartXAxisSettings | null
  grid?: TimeSeriesChartGridSettings | null
  legendColumnTitleColor?: string | null
  legendColumnTitleFont?: Font | null
  legendConfig?: LegendConfig | null
  legendLabelColor?: string | null
  legendLabelFont?: Font | null
  legendValueColor?: string | null
  legendValueFont?: Font | null
  noAggregationBarWidthSettings?: TimeSeriesChartNoAggregationBarWidthSettings | null
  showLegend?: boolean | null
  showTitle?: boolean | null
  stack?: boolean | null
  states?: TimeSeriesChartStateSettings[] | null
  thresholds?: TimeSeriesChartThreshold[] | null
  timeForComparison?: ComparisonDuration | null
  title?: string | null
  titleAlignment?: TextAlignment | null
  titleColor?: string | null
  titleFont?: Font | null
  xAxis?: TimeSeriesChartXAxisSettings | null
  xaxis?: TimeSeriesChartXAxisSettings | null
  yAxes?: Record<string, TimeSeriesChartYAxisSettings> | null
  yaxes?: Record<string, TimeSeriesChartYAxisSettings> | null
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
export type Resource = 'ALL' | 'PROFILE' | 'ADMIN_SETTINGS' | 'ALARM' | 'DEVICE' | 'ASSET' | 'CUSTOMER' | 'DASHBOARD' | 'ENTITY_VIEW' | 'EDGE' | 'TENANT' | 'RULE_CHAIN' | 'USER' | 'WIDGETS_BUNDLE' | 'WIDGET_TYPE' | 'OAUTH2_CLIENT' | 'DOMAIN' | 'MOBILE_APP' | 'MOBILE_APP_BUNDLE' | 'OAUTH2_CONFIGURATION_TEMPLATE' | 'TENANT_PROFILE' | 'DEVICE_PROFILE' | 'ASSET_PROFILE' | 'CONVERTER' | 'INTEGRATION' | 'SCHEDULER_EVENT' | 'BLOB_ENTITY' | 'CUSTOMER_GROUP' | 'DEVICE_GROUP' | 'ASSET_GROUP' | 'USER_GROUP' | 'ENTITY_VIEW_GROUP' | 'EDGE_GROUP' | 'DASHBOARD_GROUP' | 'ROLE' | 'GROUP_PERMISSION' | 'WHITE_LABELING' | 'AUDIT_LOG' | 'API_USAGE_STATE' | 'TB_RESOURCE' | 'OTA_PACKAGE' | 'QUEUE' | 'QUEUE_STATS' | 'VERSION_CONTROL' | 'NOTIFICATION' | 'MOBILE_APP_SETTINGS' | 'CUSTOM_MENU' | 'JOB' | 'SECRET' | 'REPORT_TEMPLATE' | 'REPORT' | 'AI_MODEL' | 'AI' | 'API_KEY' | 'BILLING'
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
export interface RichTextComponent extends ReportComponentBase {
  type: 'RICH_TEXT'
  background?: string | null
  borderColor?: string | null
  borderRadius?: number | null
  borderWidth?: number | null
  dataSources?: DataSource[] | null
  margins?: Insets | null
  paddings?: Insets | null
  value?: string | null
}
export interface Role {
  additionalInfo?: JsonNode | null
  createdTime: number
  customerId: CustomerId
  excludedPermissions?: JsonNode | null
  id: RoleId
  name: string
  ownerId: EntityId
  permissions: JsonNode
  tenantId: TenantId
  type: RoleType
  version?: number | null
}
export interface RoleExportData extends EntityExportDataBase {
  entityType: 'ROLE'
}
export interface RoleId extends EntityId {
  entityType: 'ROLE'
}
export type RoleType = 'GENERIC' | 'GROUP'
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
export interface ScheduledReportInfo {
  additionalInfo?: JsonNode | null
  createdTime: number
  customerId: CustomerId
  customerTitle: string
  enabled?: boolean | null
  id: SchedulerEventId
  name?: string | null
  originatorId: EntityId
  ownerId: EntityId
  schedule?: JsonNode | null
  templateInfo: EntityInfo
  tenantId: TenantId
  type?: string | null
  userName: string
  version?: number | null
}
export interface SchedulerEvent {
  additionalInfo?: JsonNode | null
  configuration?: JsonNode | null
  createdTime: number
  customerId: CustomerId
  enabled?: boolean | null
  id: SchedulerEventId
  name?: string | null
  originatorId: EntityId
  ownerId: EntityId
  schedule?: JsonNode | null
  tenantId: TenantId
  type?: string | null
  version?: number | null
}
export interface SchedulerEventExportData extends EntityExportDataBase {
  entityType: 'SCHEDULER_EVENT'
}
export interface SchedulerEventFilter extends EntityFilterBase {
  type: 'schedulerEvent'
  defaultStateEntity?: AliasEntityId | null
  eventType?: string | null
  originator: AliasEntityId
  originatorStateEntity?: boolean | null
}
export interface SchedulerEventId extends EntityId {
  entityType: 'SCHEDULER_EVENT'
}
export interface SchedulerEventInfo {
  additionalInfo?: JsonNode | null
  createdTime: number
  customerId: CustomerId
  enabled?: boolean | null
  id: SchedulerEventId
  name?: string | null
  originatorId: EntityId
  ownerId: EntityId
  schedule?: JsonNode | null
  tenantId: TenantId
  type?: string | null
  version?: number | null
}
export interface SchedulerEventWithCustomerInfo {
  additionalInfo?: JsonNode | null
  createdTime: number
  customerId: CustomerId
  customerIsPublic: boolean
  customerTitle?: string | null
  enabled?: boolean | null
  id: SchedulerEventId
  name?: string | null
  originatorId: EntityId
  ownerId: EntityId
  schedule?: JsonNode | null
  tenantId: TenantId
  timestamps?: number[] | null
  type?: string | null
  version?: number | null
}
export interface ScriptCalculatedFieldConfiguration extends CalculatedFieldConfigurationBase {
  type: 'SCRIPT'
  arguments: Record<string, Argument>
  expression?: string | null
}
export type ScriptLanguage = 'JS' | 'TBEL'
export interface Secret {
  createdTime: number
  description?: string | null
  encryptedValue?: string | null
  id: SecretId
  name: string
  tenantId: TenantId
  type: SecretType
  value?: string | null
}
export interface SecretId extends EntityId {
  entityType: 'SECRET'
}
export interface SecretInfo {
  createdTime: number
  description?: string | null
  id: SecretId
  name: string
  tenantId: TenantId
  type: SecretType
}
export type SecretType = 'TEXT' | 'TEXT_FILE'
export interface SecuritySettings {
  maxFailedLoginAttempts?: number | null
  mobileSecretKeyLength?: number | null
  passwordPolicy?: UserPasswordPolicy | null
  passwordResetTokenTtl: number
  userActivationTokenTtl: number
  userLockoutNotificationEmail?: string | null
}
export interface SelfRegistrationParamsBase {
  captcha?: CaptchaParams | null
  customMenuId?: CustomMenuId | null
  customerGroupId?: EntityGroupId | null
  customerTitlePrefix?: string | null
  defaultDashboard?: DefaultDashboardParams | null
  enabled?: boolean | null
  homeDashboard?: HomeDashboardParams | null
  notificationRecipient?: NotificationTargetId | null
  permissions?: GroupPermission[] | null
  showPrivacyPolicy?: boolean | null
  showTermsOfUse?: boolean | null
  signUpFields?: SignUpField[] | null
  title?: string | null
  type: SelfRegistrationType
}
export type SelfRegistrationParams = MobileSelfRegistrationParams | WebSelfRegistrationParams
export type SelfRegistrationType = 'WEB' | 'MOBILE'
export interface ShareGroupRequest {
  allUserGroup: boolean
  ownerId?: EntityId | null
  readElseWrite?: boolean | null
  roleIds?: RoleId[] | null
  userGroupId?: EntityGroupId | null
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
export interface ShortEntityView {
  id: EntityId
  name: string
}
export interface SignUpField {
  id: SignUpFieldId
  label: string
  required?: boolean | null
}
export type SignUpFieldId = 'EMAIL' | 'PASSWORD' | 'REPEAT_PASSWORD' | 'FIRST_NAME' | 'LAST_NAME' | 'PHONE' | 'COUNTRY' | 'CITY' | 'STATE' | 'ZIP' | 'ADDRESS' | 'ADDRESS2'
export interface SignUpRequest {
  appSecret?: string | null
  fields?: Record<string, string> | null
  pkgName?: string | null
  platform?: PlatformType | null
  recaptchaResponse?: string | null
}
export type SignUpResult = 'SUCCESS' | 'INACTIVE_USER_EXISTS'
export interface SignUpSelfRegistrationParams {
  captcha?: CaptchaParams | null
  fields?: SignUpField[] | null
  showPrivacyPolicy?: boolean | null
  showTermsOfUse?: boolean | null
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
export interface SimpleEntity {
  totalCount?: number | null
  used?: boolean | null
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
  internalEntityId?: EntityId | null
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
export interface SolutionData {
  entities: Record<string, EntityExportData[]>
}
export interface SolutionExportRequest {
  entityIds?: EntityId[] | null
  settings?: EntityExportSettings | null
}
export interface SolutionExportResponse {
  solution?: SolutionData | null
  warnings?: string[] | null
}
export interface SolutionImportResult {
  created?: Record<string, number> | null
  idMapping?: Record<string, string> | null
  success?: boolean | null
}
export interface SolutionInstallResponse {
  dashboardGroupId?: EntityGroupId | null
  dashboardId?: DashboardId | null
  details?: string | null
  mainDashboardPublic?: boolean | null
  publicId?: CustomerId | null
  success?: boolean | null
}
export type SolutionStep = 'INITIAL_CONFIGURATION' | 'DASHBOARDS_CONFIGURATION'
export type SolutionTemplateLevel = 'MAKER' | 'PROTOTYPE' | 'STARTUP'
export interface SolutionValidationResult {
  conflicts?: string[] | null
  entitySummary?: Record<string, number> | null
  valid?: boolean | null
  warnings?: string[] | null
}
export interface SpecificTimeSchedule extends AlarmScheduleBase {
  type: 'SPECIFIC_TIME'
  daysOfWeek?: number[] | null
  endsOn?: number | null
  startsOn?: number | null
  timezone?: string | null
}
export interface SplitViewComponent extends ReportComponentBase {
  type: 'SPLIT_VIEW'
  background?: string | null
  borderColor?: string | null
  borderRadius?: number | null
  borderWidth?: number | null
  leftVerticalAlignment?: VerticalAlignment | null
  leftView?: ReportComponent | null
  margins?: Insets | null
  paddings?: Insets | null
  rightVerticalAlignment?: VerticalAlignment | null
  rightView?: ReportComponent | null
  splitGap?: number | null
  splitPosition?: number | null
}
export interface StarredDashboardInfo {
  id: string
  starredAt?: number | null
  title?: string | null
}
export interface StateEntityFilter extends EntityFilterBase {
  type: 'stateEntity'
  defaultStateEntity?: AliasEntityId | null
}
export interface StateEntityOwnerFilter extends EntityFilterBase {
  type: 'stateEntityOwner'
  defaultStateEntity?: AliasEntityId | null
  singleEntity?: AliasEntityId | null
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
export interface SubReportComponent extends ReportComponentBase {
  type: 'SUB_REPORT'
  avoidPageBreakInside?: boolean | null
  dataSources?: DataSource[] | null
  templateId?: ReportTemplateId | null
}
export interface SubmitStrategy {
  batchSize?: number | null
  type?: SubmitStrategyType | null
}
export type SubmitStrategyType = 'BURST' | 'BATCH' | 'SEQUENTIAL_BY_ORIGINATOR' | 'SEQUENTIAL_BY_TENANT' | 'SEQUENTIAL'
export interface SubscriptionAddonId extends EntityId {
  entityType: 'SUBSCRIPTION_ADDON'
}
export interface SubscriptionDetails {
  active?: boolean | null
  additionalInfo?: JsonNode | null
  billingCustomerId?: BillingCustomerId | null
  couponId?: CouponId | null
  createdTime: number
  currentPeriodEndTs?: number | null
  currentPeriodStartTs?: number | null
  discount?: Discount | null
  discountEndDate?: number | null
  edgeCountIncluded?: number | null
  externalId?: string | null
  id: SubscriptionId
  items?: SubscriptionItems | null
  lastPaid?: boolean | null
  name: string
  planHasAddons?: boolean | null
  planIsActive?: boolean | null
  planIsFree?: boolean | null
  planUiType?: string | null
  status?: string | null
  subscriptionPlanId?: SubscriptionPlanId | null
  subscriptionPlanName?: string | null
  tenantId: TenantId
  trial?: boolean | null
  trialEndTs?: number | null
  upcomingInvoiceAmountDue?: number | null
  upcomingInvoiceDate?: number | null
}
export type SubscriptionEntry = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 30 | 31
export type SubscriptionExceptionErrorCode = 1 | 2 | 3 | 4 | 5 | 6 | 7
export interface SubscriptionId extends EntityId {
  entityType: 'SUBSCRIPTION'
}
export interface SubscriptionItems {
  aiCreditsPackCount?: number | null
  alarmPackCount?: number | null
  computePackCount?: number | null
  edgeEnabled?: boolean | null
  emailPackCount?: number | null
  extraCalculatedFieldCount?: number | null
  extraCustomerPackCount?: number | null
  extraDevicePackCount?: number | null
  extraEdgeCount?: number | null
  extraIntegrationPackCount?: number | null
  smsPackCount?: number | null
  storagePackCount?: number | null
  trafficPackCount?: number | null
  trendzEnabled?: boolean | null
  whiteLabelingAddonEnabled?: boolean | null
}
export interface SubscriptionPlanId extends EntityId {
  entityType: 'SUBSCRIPTION_PLAN'
}
export interface SubscriptionUsage {
  aiCredits?: number | null
  alarms?: number | null
  assets?: number | null
  converters?: number | null
  customers?: number | null
  dashboards?: number | null
  devices?: number | null
  dpStorageDays?: number | null
  edges?: number | null
  emails?: number | null
  integrations?: number | null
  jsExecutions?: number | null
  reExecutions?: number | null
  reports?: number | null
  ruleChains?: number | null
  schedulerEvents?: number | null
  sms?: number | null
  transportDataPoints?: number | null
  transportMessages?: number | null
  users?: number | null
}
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
export type TableSortDirection = 'ASC' | 'DESC'
export interface TableSortOrder {
  column?: string | null
  direction?: TableSortDirection | null
}
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
export type TaskResult = CfReprocessingTaskResult | DummyTaskResult | ReportTaskResult
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
  whiteLabelingList?: WhiteLabeling[] | null
}
export type TbReportFormat = 'PDF' | 'CSV'
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
  customerId?: CustomerId | null
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
  customerId?: CustomerId | null
}
export interface TbSecretDeleteResult {
  references?: Record<string, EntityInfo[]> | null
  success?: boolean | null
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
  active?: boolean | null
  addonData?: TenantAddonData | null
  currentPeriodStartTs?: number | null
  edgeLicenseVersion?: number | null
  lastInactiveTs?: number | null
}
export interface TenantAddonData {
  default?: boolean | null
  edgeEnabled?: boolean | null
  maxAiCredits?: number | null
  maxAssets?: number | null
  maxCalculatedFieldsPerEntity?: number | null
  maxConverters?: number | null
  maxCreatedAlarms?: number | null
  maxCustomers?: number | null
  maxDPStorageDays?: number | null
  maxDevices?: number | null
  maxEdges?: number | null
  maxEmails?: number | null
  maxIntegrations?: number | null
  maxJSExecutions?: number | null
  maxREExecutions?: number | null
  maxSms?: number | null
  maxTransportDataPoints?: number | null
  maxTransportMessages?: number | null
  maxUsers?: number | null
  trendzEnabled?: boolean | null
  whiteLabelingEnabled?: boolean | null
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
  active?: boolean | null
  addonData?: TenantAddonData | null
  currentPeriodStartTs?: number | null
  edgeLicenseVersion?: number | null
  lastInactiveTs?: number | null
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
export interface TenantSolutionTemplateDetails {
  description?: string | null
  highlights?: string | null
  id: string
  imageUrls?: string[] | null
  installTimeoutMs?: number | null
  installed?: boolean | null
  level?: SolutionTemplateLevel | null
  tenantAttributeKeys?: string[] | null
  tenantTelemetryKeys?: string[] | null
  title?: string | null
}
export interface TenantSolutionTemplateInfo {
  id: string
  installTimeoutMs?: number | null
  installed?: boolean | null
  level?: SolutionTemplateLevel | null
  previewImageUrl?: string | null
  previewMp4Url?: string | null
  previewWebmUrl?: string | null
  tenantAttributeKeys?: string[] | null
  tenantTelemetryKeys?: string[] | null
  title?: string | null
  videoPreviewImageUrl?: string | null
}
export interface TenantSolutionTemplateInstructions {
  dashboardGroupId?: EntityGroupId | null
  dashboardId?: DashboardId | null
  details?: string | null
  mainDashboardPublic?: boolean | null
  publicId?: CustomerId | null
}
export interface TestSmsRequest {
  message?: string | null
  numberTo?: string | null
  providerConfiguration?: SmsProviderConfiguration | null
}
export type TextAlignment = 'center' | 'right' | 'left' | 'justify'
export interface ThingsboardCredentialsExpiredResponse {
  errorCode?: ThingsboardErrorCode | null
  message: string
  resetToken: string
  status: number
  timestamp: number
  subscriptionEntry?: SubscriptionEntry | null
  subscriptionErrorCode?: SubscriptionExceptionErrorCode | null
  subscriptionValue?: JsonNode | null
}
export type ThingsboardErrorCode = 2 | 10 | 11 | 15 | 20 | 30 | 31 | 32 | 33 | 34 | 35 | 40 | 41 | 45 | 46 | 50
export interface ThingsboardErrorResponse {
  errorCode?: ThingsboardErrorCode | null
  message: string
  status: number
  timestamp: number
  subscriptionEntry?: SubscriptionEntry | null
  subscriptionErrorCode?: SubscriptionExceptionErrorCode | null
  subscriptionValue?: JsonNode | null
}
export type ThresholdLabelPosition = 'start' | 'middle' | 'end' | 'insideStart' | 'insideStartTop' | 'insideStartBottom' | 'insideMiddle' | 'insideMiddleTop' | 'insideMiddleBottom' | 'insideEnd' | 'insideEndTop' | 'insideEndBottom'
export interface TimeSeriesChartBarWidth {
  absoluteWidth?: number | null
  relative?: boolean | null
  relativeWidth?: number | null
}
export interface TimeSeriesChartBarWidthSettings {
  barGap?: number | null
  intervalGap?: number | null
}
export interface TimeSeriesChartGridSettings {
  backgroundColor?: string | null
  borderColor?: string | null
  borderWidth?: number | null
  show?: boolean | null
}
export interface TimeSeriesChartKeySettings extends DataKeySettingsBase {
  type: 'TIME_SERIES_CHART'
  barSettings?: BarSeriesSettings | null
  comparisonSettings?: DataKeyComparisonSettings | null
  lineSettings?: LineSeriesSettings | null
  seriesType?: TimeSeriesChartSeriesType | null
  showInLegend?: boolean | null
  yAxisId?: string | null
  yaxisId?: string | null
}
export interface TimeSeriesChartNoAggregationBarWidthSettings {
  barWidth?: TimeSeriesChartBarWidth | null
  groupWidth?: TimeSeriesChartBarWidth | null
  strategy?: TimeSeriesChartNoAggregationBarWidthStrategy | null
}
export type TimeSeriesChartNoAggregationBarWidthStrategy = 'group' | 'separate'
export type TimeSeriesChartSeriesType = 'line' | 'bar'
export interface TimeSeriesChartStateSettings {
  label?: string | null
  sourceRangeFrom?: number | null
  sourceRangeTo?: number | null
  sourceType?: TimeSeriesChartStateSourceType | null
  sourceValue?: JsonNode | null
  value?: number | null
}
export type TimeSeriesChartStateSourceType = 'constant' | 'range'
export interface TimeSeriesChartThreshold {
  decimals?: number | null
  enableLabelBackground?: boolean | null
  endSymbol?: ChartShape | null
  endSymbolSize?: number | null
  entityAlias?: string | null
  entityKey?: string | null
  entityKeyType?: string | null
  labelBackground?: string | null
  labelColor?: string | null
  labelFont?: Font | null
  labelPosition?: ThresholdLabelPosition | null
  latestKey?: string | null
  latestKeyType?: string | null
  lineColor?: string | null
  lineType?: ChartLineType | null
  lineWidth?: number | null
  showLabel?: boolean | null
  startSymbol?: ChartShape | null
  startSymbolSize?: number | null
  type?: ValueSourceType | null
  units?: string | null
  value?: number | null
  yAxisId?: string | null
  yaxisId?: string | null
}
export interface TimeSeriesChartXAxisSettings {
  label?: string | null
  labelColor?: string | null
  labelFont?: Font | null
  lineColor?: string | null
  position?: AxisPosition | null
  show?: boolean | null
  showLine?: boolean | null
  showSplitLines?: boolean | null
  showTickLabels?: boolean | null
  showTicks?: boolean | null
  splitLinesColor?: string | null
  tickLabelColor?: string | null
  tickLabelFont?: Font | null
  ticksColor?: string | null
  ticksFormat?: Record<string, string> | null
}
export interface TimeSeriesChartYAxisSettings {
  decimals?: number | null
  id: string
  interval?: number | null
  label?: string | null
  labelColor?: string | null
  labelFont?: Font | null
  lineColor?: string | null
  max?: number | null
  min?: number | null
  order?: number | null
  position?: AxisPosition | null
  show?: boolean | null
  showLine?: boolean | null
  showSplitLines?: boolean | null
  showTickLabels?: boolean | null
  showTicks?: boolean | null
  splitLinesColor?: string | null
  splitNumber?: number | null
  tickLabelColor?: string | null
  tickLabelFont?: Font | null
  ticksColor?: string | null
  units?: string | null
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
export interface TimeWindowConfiguration {
  aggregation?: AggregationConfiguration | null
  history?: History | null
  timezone?: string | null
}
export interface TimeseriesChartComponent extends ReportComponentBase {
  type: 'TIME_SERIES_CHART'
  alignment?: ImageAlignment | null
  background?: string | null
  borderColor?: string | null
  borderRadius?: number | null
  borderWidth?: number | null
  customWidth?: number | null
  dataSources?: DataSource[] | null
  height?: number | null
  margins?: Insets | null
  paddings?: Insets | null
  timeSeriesChartSettings?: ReportTimeSeriesChartSettings | null
  timewindow?: TimeWindowConfiguration | null
  widthType?: ImageWidthType | null
}
export interface TimeseriesTableComponent extends ReportComponentBase {
  type: 'TIME_SERIES_TABLE'
  background?: string | null
  borderColor?: string | null
  borderRadius?: number | null
  borderWidth?: number | null
  dataSources?: DataSource[] | null
  margins?: Insets | null
  paddings?: Insets | null
  showTableHeading?: boolean | null
  showTimestamp?: boolean | null
  tableHeading?: Heading | null
  tableSortOrder?: TableSortOrder | null
  timestampColumnSettings?: ColumnSettings | null
  timestampLabel?: string | null
  timestampPattern?: string | null
  timewindow?: TimeWindowConfiguration | null
}
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
export interface TranslationInfo {
  country?: string | null
  customized?: boolean | null
  language?: string | null
  localeCode?: string | null
  progress?: number | null
}
export interface TransportPayloadTypeConfigurationBase {
  transportPayloadType: string
}
export type TransportPayloadTypeConfiguration = JsonTransportPayloadConfiguration | ProtoTransportPayloadConfiguration
export interface TrendzConfiguration {
  tbUrl?: string | null
  trendzUrl?: string | null
}
export interface TrendzHealthcheckResult {
  message?: string | null
  status?: TrendzSynchronizationStatus | null
  type?: TrendzSynchronizationResultType | null
  version?: string | null
}
export interface TrendzSettings {
  apiKey?: string | null
  baseUrl?: string | null
  enabled?: boolean | null
}
export interface TrendzSummary {
  aiSummaryItems?: any[] | null
  anomalyModelSummaryItems?: any[] | null
  calculationFieldSummaryItems?: any[] | null
  metricSummaryItems?: any[] | null
  predictionModelSummaryItems?: any[] | null
  viewSummaryItems?: any[] | null
}
export interface TrendzSynchronizationResult {
  status?: TrendzSynchronizationStatus | null
  type?: TrendzSynchronizationResultType | null
  updatedTs?: number | null
  version?: string | null
}
export type TrendzSynchronizationResultType = 'SYNC_NOT_INITIALIZED' | 'SYNC_COMPLETED' | 'SYNC_DISABLED' | 'TRENDZ_UNSUPPORTED_VERSION' | 'TRENDZ_AUTH_INVALID' | 'TRENDZ_URL_UNREACHABLE' | 'TB_URL_MISMATCH' | 'TB_URL_UNREACHABLE' | 'TB_AUTH_INVALID' | 'SYNC_INTERNAL_ERROR'
export type TrendzSynchronizationStatus = 'NOT_AVAILABLE' | 'AVAILABLE' | 'SYNCED'
export interface TrendzUsage {
  anomalyUsage?: Entity | null
  calculationUsage?: Entity | null
  chatUsage?: SimpleEntity | null
  metricUsage?: SimpleEntity | null
  predictionUsage?: Entity | null
  used?: boolean | null
  viewUsage?: SimpleEntity | null
}
export interface TrendzViewConfig {
  id: string
  name?: string | null
  runtimeFilters?: any[] | null
}
export interface TrendzViewConfigLite {
  id: string
  name?: string | null
}
export interface TsData {
  ts: number
  value: any
}
export interface TsKvEntry {
  booleanValue?: boolean | null
  dataType?: DataType | null
  doubleValue?: number | null
  jsonValue?: string | null
  key?: string | null
  longValue?: number | null
  strValue?: string | null
  ts?: number | null
  value?: any | null
  valueAsString?: string | null
  version?: number | null
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
  aiCredits?: number | null
  maxAiCredits?: number | null
  maxReports?: number | null
  reports?: number | null
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
  customMenuId?: CustomMenuId | null
  ownerId?: EntityId | null
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
export interface UserGroupListFilter extends UsersFilterBase {
  type: 'USER_GROUP_LIST'
  groupsIds: string[]
}
export interface UserId extends EntityId {
  entityType: 'USER'
}
export interface UserInfo {
  additionalInfo?: JsonNode | null
  authority: Authority
  createdTime: number
  customMenuId?: CustomMenuId | null
  customerId?: CustomerId | null
  email: string
  firstName?: string | null
  groups?: EntityInfo[] | null
  id: UserId
  lastName?: string | null
  name: string
  ownerId: EntityId
  ownerName: string
  phone?: string | null
  tenantId: TenantId
  version?: number | null
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
export interface UserRoleFilter extends UsersFilterBase {
  type: 'USER_ROLE'
  rolesIds: string[]
}
export interface UsersFilterBase {
  type: string
}
export type UsersFilter = AffectedTenantAdministratorsFilter | AffectedUserFilter | AllUsersFilter | CustomerUsersFilter | OriginatorEntityOwnerUsersFilter | SystemAdministratorsFilter | TenantAdministratorsFilter | UserGroupListFilter | UserListFilter | UserRoleFilter
export interface V2CaptchaParams extends CaptchaParamsBase {
  version: 'v2'
  logActionName?: string | null
  secretKey?: string | null
  siteKey?: string | null
}
export interface V3CaptchaParams extends CaptchaParamsBase {
  version: 'v3'
  logActionName?: string | null
  secretKey?: string | null
  siteKey?: string | null
}
export type ValueSourceType = 'constant' | 'latestKey' | 'entity'
export interface Vendor {
  logo?: string | null
  name?: string | null
}
export type Version = any
export interface VersionCreateConfig {
  saveAttributes?: boolean | null
  saveCalculatedFields?: boolean | null
  saveCredentials?: boolean | null
  saveRelations?: boolean | null
  saveGroupEntities?: boolean | null
  savePermissions?: boolean | null
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
  autoGenerateIntegrationKey?: boolean | null
  loadGroupEntities?: boolean | null
  loadPermissions?: boolean | null
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
  path?: string | null
}
export type VerticalAlignment = 'bottom' | 'top' | 'middle'
export interface Watermark {
  duration?: number | null
}
export interface WebDeliveryMethodNotificationTemplate extends DeliveryMethodNotificationTemplateBase {
  method: 'WEB'
  additionalConfig?: JsonNode | null
  subject: string
}
export interface WebSelfRegistrationParams extends SelfRegistrationParamsBase {
  type: 'WEB'
  domainId: DomainId
  privacyPolicy?: string | null
  termsOfUse?: string | null
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
export interface WhiteLabeling {
  customerId?: CustomerId | null
  domainId?: DomainId | null
  settings?: JsonNode | null
  tenantId: TenantId
  type?: WhiteLabelingType | null
  legacyDomain?: string | null
}
export interface WhiteLabelingParams {
  appTitle?: string | null
  customCss?: string | null
  enableHelpLinks?: boolean | null
  favicon?: Favicon | null
  helpLinkBaseUrl?: string | null
  hideConnectivityDialog?: boolean | null
  logoImageHeight?: number | null
  logoImageUrl?: string | null
  overrideTrendzName?: boolean | null
  paletteSettings?: PaletteSettings | null
  platformName?: string | null
  platformVersion?: string | null
  showNameVersion?: boolean | null
  uiHelpBaseUrl?: string | null
  whiteLabelingEnabled: boolean
  hideChatBot?: boolean | null
}
export type WhiteLabelingType = 'LOGIN' | 'GENERAL' | 'MAIL_TEMPLATES' | 'SELF_REGISTRATION' | 'TERMS_OF_USE' | 'PRIVACY_POLICY'
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
