import { parseError } from '../wire/refusal.ts'
import { isObject } from '../wire/shape.ts'

/** The data of a device profile with the defaults that the server writes out, by type of transport. */
export function toProfileData(data: unknown): unknown {
  if (!isObject(data)) return data
  const { configuration, transportConfiguration, provisionConfiguration, alarms } = data
  return {
    configuration: isObject(configuration) ? { type: configuration.type } : null,
    transportConfiguration: isObject(transportConfiguration) ? toTransport(transportConfiguration) : null,
    provisionConfiguration: isObject(provisionConfiguration) ? toProvision(provisionConfiguration) : null,
    alarms: alarms ?? null,
  }
}

function toTransport(given: Record<string, unknown>): unknown {
  const defaults = TRANSPORTS[String(given.type)]
  if (!defaults)
    throw parseError(
      `Could not resolve type id '${given.type}' as a subtype of \`DeviceProfileTransportConfiguration\``,
    )
  const out: Record<string, unknown> = { type: given.type }
  for (const [name, missing] of Object.entries(defaults)) out[name] = given[name] ?? missing
  return out
}

function toProvision({ type, provisionDeviceSecret, ...more }: Record<string, unknown>): unknown {
  return { type, provisionDeviceSecret: provisionDeviceSecret ?? null, ...more }
}

const TRANSPORTS: Record<string, Record<string, unknown>> = {
  DEFAULT: {},
  MQTT: {
    deviceTelemetryTopic: 'v1/devices/me/telemetry',
    deviceAttributesTopic: 'v1/devices/me/attributes',
    deviceAttributesSubscribeTopic: 'v1/devices/me/attributes',
    transportPayloadTypeConfiguration: { transportPayloadType: 'JSON' },
    sparkplug: false,
    sparkplugAttributesMetricNames: null,
    sendAckOnValidationException: false,
  },
  COAP: {
    coapDeviceTypeConfiguration: {
      coapDeviceType: 'DEFAULT',
      transportPayloadTypeConfiguration: { transportPayloadType: 'JSON' },
    },
    clientSettings: null,
  },
  LWM2M: { observeAttr: null, bootstrap: null, clientLwM2mSettings: null, bootstrapServerUpdateEnable: false },
  SNMP: { timeoutMs: null, retries: null, communicationConfigs: null },
}
