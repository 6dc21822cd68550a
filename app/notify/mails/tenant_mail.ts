import { BaseMail } from '@adonisjs/mail'
import type { I18n } from '@adonisjs/i18n'
import i18nManager from '@adonisjs/i18n/services/main'
import { senderAddress } from '#config/mail'
import { tenantContext } from '#core/tenant_context'
import { mailDress } from '#notify/mails/mail_dress'
import { settings } from '#tenancy/contract'

/**
 * A mail in the name of the current tenant, in its brand and the reader's language. What it says
 * stands in `mails/<view>.edge` for programs that show HTML and in `mails/<view>_text.edge` for all
 * others, its words under `<slice>.<view>.*`: `subject`, `title`, `reason` and its own.
 */
export abstract class TenantMail extends BaseMail {
  protected abstract readonly slice: string
  abstract readonly view: string
  abstract readonly recipient: string
  /** Where its words stand when several kinds of mail look alike; the view's name otherwise */
  protected readonly texts: string | undefined = undefined
  protected readonly i18n: I18n

  /** @param locales in the order of preference; unknown and missing ones are passed over */
  constructor(...locales: (string | null)[]) {
    super()
    const wanted = [...locales, tenantContext.require().locale]
    const known = wanted.find((locale) => locale && i18nManager.supportedLocales().includes(locale))
    this.i18n = i18nManager.locale(known ?? i18nManager.defaultLocale)
  }

  get locale(): string {
    return this.i18n.locale
  }

  /** Values for the texts and the views */
  protected abstract values(): Record<string, string>

  async prepare() {
    const { name: tenant } = tenantContext.require()
    const { senderName, replyTo } = await settings.read('mail')
    const values = { ...this.values(), tenant }
    const t = (key: string) =>
      this.i18n.t(`${this.slice}.${this.texts ?? this.view}.${key}`, values)
    const dress = await mailDress(this.i18n)
    const state = { ...values, t, locale: this.i18n.locale, view: this.view, dress }
    this.message
      .to(this.recipient)
      .from(senderAddress, senderName ?? tenant)
      .subject(t('subject'))
      .htmlView('mails/parts/page', state)
      .textView('mails/parts/page_text', state)
    if (replyTo) {
      this.message.replyTo(replyTo)
    }
  }
}
