export { mailKinds, type MailSample } from '#notify/mails/mail_kinds'
export { MailJob } from '#notify/mails/mail_job'
export { TenantMail } from '#notify/mails/tenant_mail'
