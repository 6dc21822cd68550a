import type { TenantMail } from '#notify/mails/tenant_mail'

/** A mail with invented content, to look at and to test. */
export type MailSample = (to: { recipient: string; locale: 'tr' | 'en' }) => TenantMail

const kinds = new Map<string, MailSample>()

/** Every kind of mail that the product sends, each registered by the slice that sends it. */
export const mailKinds = {
  add(name: string, sample: MailSample) {
    kinds.set(name, sample)
  },
  names(): string[] {
    return [...kinds.keys()]
  },
  find(name: string): MailSample | undefined {
    return kinds.get(name)
  },
}
