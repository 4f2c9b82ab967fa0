/** What ThingsBoard's own demo data hold: names, passwords and tokens that its manuals tell. */
export const CUSTOMERS = ['Customer A', 'Customer B', 'Customer C']

export type DemoUser = {
  email: string
  password: string
  authority: 'TENANT_ADMIN' | 'CUSTOMER_USER'
  customer?: string
}
export const USERS: DemoUser[] = [
  { email: 'tenant@thingsboard.org', password: 'tenant', authority: 'TENANT_ADMIN' },
  { email: 'customer@thingsboard.org', password: 'customer', authority: 'CUSTOMER_USER', customer: 'Customer A' },
  { email: 'customerA@thingsboard.org', password: 'customer', authority: 'CUSTOMER_USER', customer: 'Customer A' },
  { email: 'customerB@thingsboard.org', password: 'customer', authority: 'CUSTOMER_USER', customer: 'Customer B' },
  { email: 'customerC@thingsboard.org', password: 'customer', authority: 'CUSTOMER_USER', customer: 'Customer C' },
]

export type DemoDevice = {
  name: string
  type: 'default' | 'thermostat'
  token: string
  customer?: string
  description?: string
  attributes?: Record<string, number | boolean>
}
export const DEVICES: DemoDevice[] = [
  { name: 'Test Device A1', type: 'default', token: 'A1_TEST_TOKEN', customer: 'Customer A' },
  { name: 'Test Device A2', type: 'default', token: 'A2_TEST_TOKEN', customer: 'Customer A' },
  { name: 'Test Device A3', type: 'default', token: 'A3_TEST_TOKEN', customer: 'Customer A' },
  { name: 'Test Device B1', type: 'default', token: 'B1_TEST_TOKEN', customer: 'Customer B' },
  { name: 'Test Device C1', type: 'default', token: 'C1_TEST_TOKEN', customer: 'Customer C' },
  {
    name: 'DHT11 Demo Device',
    type: 'default',
    token: 'DHT11_DEMO_TOKEN',
    description: 'Measures temperature and humidity',
  },
  {
    name: 'Raspberry Pi Demo Device',
    type: 'default',
    token: 'RASPBERRY_PI_DEMO_TOKEN',
    description: 'Switches the pins of a Raspberry Pi',
  },
  {
    name: 'Thermostat T1',
    type: 'thermostat',
    token: 'T1_TEST_TOKEN',
    attributes: thresholds(37.3948, -122.1503, 20, 50),
  },
  {
    name: 'Thermostat T2',
    type: 'thermostat',
    token: 'T2_TEST_TOKEN',
    attributes: thresholds(37.493801, -121.948769, 25, 30),
  },
]

function thresholds(
  latitude: number,
  longitude: number,
  temperature: number,
  humidity: number,
): Record<string, number | boolean> {
  return {
    latitude,
    longitude,
    temperatureAlarmFlag: true,
    humidityAlarmFlag: true,
    temperatureAlarmThreshold: temperature,
    humidityAlarmThreshold: humidity,
  }
}
