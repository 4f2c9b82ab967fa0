/** Nodes of rule chains: kind, class, version of the configuration, name. */
export const COMPONENTS: string[][] = `
FILTER filter.TbCheckAlarmStatusNode 0 alarm status filter
FILTER filter.TbAssetTypeSwitchNode 0 asset profile switch
FILTER filter.TbCheckMessageNode 0 check fields presence
FILTER filter.TbCheckRelationNode 1 check relation presence
FILTER filter.TbDeviceTypeSwitchNode 0 device profile switch
FILTER filter.TbOriginatorTypeFilterNode 0 entity type filter
FILTER filter.TbOriginatorTypeSwitchNode 0 entity type switch
FILTER geo.TbGpsGeofencingFilterNode 0 gps geofencing filter
FILTER filter.TbMsgTypeFilterNode 0 message type filter
FILTER filter.TbMsgTypeSwitchNode 0 message type switch
FILTER filter.TbJsFilterNode 0 script
FILTER filter.TbJsSwitchNode 0 switch
TRANSFORMATION transform.TbChangeOriginatorNode 0 change originator
TRANSFORMATION transform.TbCopyKeysNode 2 copy key-value pairs
TRANSFORMATION deduplication.TbMsgDeduplicationNode 1 deduplication
TRANSFORMATION transform.TbDeleteKeysNode 2 delete key-value pairs
TRANSFORMATION transform.TbJsonPathNode 0 json path
TRANSFORMATION transform.TbRenameKeysNode 2 rename keys
TRANSFORMATION transform.TbTransformMsgNode 0 script
TRANSFORMATION transform.TbSplitArrayMsgNode 0 split array msg
TRANSFORMATION mail.TbMsgToEmailNode 0 to email
ENRICHMENT metadata.CalculateDeltaNode 1 calculate delta
ENRICHMENT metadata.TbGetCustomerAttributeNode 1 customer attributes
ENRICHMENT metadata.TbGetCustomerDetailsNode 1 customer details
ENRICHMENT metadata.TbFetchDeviceCredentialsNode 1 fetch device credentials
ENRICHMENT metadata.TbGetAttributesNode 1 originator attributes
ENRICHMENT metadata.TbGetOriginatorFieldsNode 1 originator fields
ENRICHMENT metadata.TbGetTelemetryNode 2 originator telemetry
ENRICHMENT metadata.TbGetDeviceAttrNode 1 related device attributes
ENRICHMENT metadata.TbGetRelatedAttributeNode 1 related entity data
ENRICHMENT metadata.TbGetTenantAttributeNode 1 tenant attributes
ENRICHMENT metadata.TbGetTenantDetailsNode 1 tenant details
FLOW flow.TbAckNode 0 acknowledge
FLOW flow.TbCheckpointNode 1 checkpoint
FLOW flow.TbRuleChainOutputNode 0 output
FLOW flow.TbRuleChainInputNode 1 rule chain
ACTION action.TbAssignToCustomerNode 1 assign to customer
ACTION telemetry.TbCalculatedFieldsNode 0 calculated fields and alarm rules
ACTION action.TbClearAlarmNode 0 clear alarm
ACTION action.TbCopyAttributesToEntityViewNode 0 copy to view
ACTION action.TbCreateAlarmNode 0 create alarm
ACTION action.TbCreateRelationNode 1 create relation
ACTION delay.TbMsgDelayNode 0 delay
ACTION telemetry.TbMsgDeleteAttributesNode 0 delete attributes
ACTION action.TbDeleteRelationNode 1 delete relation
ACTION profile.TbDeviceProfileNode 1 device profile
ACTION action.TbDeviceStateNode 0 device state
ACTION debug.TbMsgGeneratorNode 2 generator
ACTION geo.TbGpsGeofencingActionNode 0 gps geofencing events
ACTION action.TbLogNode 0 log
ACTION math.TbMathNode 0 math function
ACTION action.TbMsgCountNode 0 message count
ACTION edge.TbMsgPushToCloudNode 0 push to cloud
ACTION edge.TbMsgPushToEdgeNode 0 push to edge
ACTION rpc.TbSendRPCReplyNode 0 rpc call reply
ACTION rpc.TbSendRPCRequestNode 0 rpc call request
ACTION telemetry.TbMsgAttributesNode 3 save attributes
ACTION telemetry.TbMsgTimeseriesNode 1 save timeseries
ACTION action.TbSaveToCustomCassandraTableNode 1 save to custom table
ACTION transaction.TbSynchronizationEndNode 0 synchronization end
ACTION transaction.TbSynchronizationBeginNode 0 synchronization start
ACTION action.TbUnassignFromCustomerNode 1 unassign from customer
EXTERNAL ai.TbAiNode 0 AI request
EXTERNAL aws.lambda.TbAwsLambdaNode 0 aws lambda
EXTERNAL aws.sns.TbSnsNode 0 aws sns
EXTERNAL aws.sqs.TbSqsNode 0 aws sqs
EXTERNAL mqtt.azure.TbAzureIotHubNode 1 azure iot hub
EXTERNAL gcp.pubsub.TbPubSubNode 0 gcp pubsub
EXTERNAL kafka.TbKafkaNode 0 kafka
EXTERNAL mqtt.TbMqttNode 2 mqtt
EXTERNAL rabbitmq.TbRabbitMqNode 0 rabbitmq
EXTERNAL rest.TbRestApiCallNode 3 rest api call
EXTERNAL mail.TbSendEmailNode 0 send email
EXTERNAL notification.TbNotificationNode 0 send notification
EXTERNAL sms.TbSendSmsNode 0 send sms
EXTERNAL notification.TbSlackNode 0 send to slack
`
  .trim()
  .split('\n')
  .map((line) => line.split(' '))
