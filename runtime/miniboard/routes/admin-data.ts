const port = (number: string, enabled: boolean) => ({ enabled, host: '', port: number })

/** The settings of a fresh server. */
export const ADMIN_SETTINGS: Record<string, unknown> = {
  general: { baseUrl: 'http://localhost:8080', prohibitDifferentUrl: false },
  mail: {
    mailFrom: 'ThingsBoard <sysadmin@localhost.localdomain>',
    smtpProtocol: 'smtp',
    smtpHost: 'localhost',
    smtpPort: '25',
    timeout: '10000',
    enableTls: false,
    username: '',
    tlsVersion: 'TLSv1.2',
    enableProxy: false,
    showChangePassword: false,
  },
  connectivity: {
    http: port('8080', true),
    https: port('443', false),
    mqtt: port('1883', true),
    mqtts: port('8883', false),
    coap: port('5683', true),
    coaps: port('5684', false),
  },
}

const provider = (providerId: string, name: string, smtpHost: string, smtpPort: number) => ({
  providerId,
  name,
  smtpProtocol: 'SMTP',
  smtpHost,
  smtpPort,
  timeout: 10_000,
  enableTls: true,
  tlsVersion: 'TLSv1.2',
})

export const MAIL_PROVIDERS = [
  provider('GOOGLE', 'Google', 'smtp.gmail.com', 465),
  provider('OFFICE_365', 'Office 365', 'smtp.office365.com', 587),
  provider('SENDGRID', 'SendGrid', 'smtp.sendgrid.net', 465),
]
