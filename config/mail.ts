import { defineConfig, transports } from '@adonisjs/mail'
import env from '#start/env'

const url = new URL(env.get('SMTP_URL').release())

const mailConfig = defineConfig({
  default: 'smtp',
  from: { address: env.get('MAIL_FROM', 'no-reply@belgenet.example'), name: 'BelgeNet' },
  mailers: {
    smtp: transports.smtp({
      host: url.hostname,
      port: Number(url.port || 25),
      secure: url.protocol === 'smtps:',
      ...(url.username && {
        auth: {
          type: 'login' as const,
          user: decodeURIComponent(url.username),
          pass: decodeURIComponent(url.password),
        },
      }),
    }),
  },
})

export default mailConfig

declare module '@adonisjs/mail/types' {
  export interface MailersList extends InferMailers<typeof mailConfig> {}
}
