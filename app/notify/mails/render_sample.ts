import { NotFound } from '#core/errors'
import { mailKinds } from '#notify/mails/mail_kinds'

export interface RenderedMail {
  name: string
  locale: string
  subject: string
  html: string
  text: string
}

const NOBODY = 'ornek@belgenet.example'

/**
 * A kind of mail as it would arrive, with invented content in the current tenant's brand.
 *
 * @throws {NotFound} when there is no such kind
 */
export async function renderSample(name: string, language: string): Promise<RenderedMail> {
  const sample = mailKinds.find(name)
  if (!sample) {
    throw new NotFound()
  }
  const locale = language === 'en' ? 'en' : 'tr'
  const letter = sample({ recipient: NOBODY, locale })
  await letter.buildWithContents()
  const { subject = '', html = '', text = '' } = letter.message.toObject().message
  return { name, locale, subject, html: String(html), text: String(text) }
}
