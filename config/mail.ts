import { defineConfig, transports } from '@adonisjs/mail'
import env from '#start/env'

const url = new URL(env.get('SMTP_URL').release())

export const smtp = { host: url.hostname, port: Number(url.port || 25) }

const credentials = {
  type: 'login' as const,
  user: decodeURIComponent(url.username),
  pass: decodeURIComponent(url.password),
}

/** The address in From; the name beside it is the tenant's. */
export const senderAddress = env.get('MAIL_FROM', 'no-reply@belgenet.example')

const mailConfig = defineConfig({
  default: 'smtp',
  from: { address: senderAddress, name: 'BelgeNet' },
  mailers: {
    smtp: transports.smtp({
      ...smtp,
      secure: url.protocol === 'smtps:',
      ...(url.username && { auth: credentials }),
    }),
  },
})

export default mailConfig

declare module '@adonisjs/mail/types' {
  export interface MailersList extends InferMailers<typeof mailConfig> {}
}
