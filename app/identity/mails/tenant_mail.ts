import { BaseMail } from '@adonisjs/mail'
import type { I18n } from '@adonisjs/i18n'
import i18nManager from '@adonisjs/i18n/services/main'
import { senderAddress } from '#config/mail'
import { tenantContext } from '#core/tenant_context'

/**
 * A mail in the name of the current tenant, in the reader's language: `mails/<view>.edge` for
 * programs that show HTML and `mails/<view>_text.edge` for all others.
 */
export abstract class TenantMail extends BaseMail {
  protected abstract readonly view: string
  protected abstract readonly recipient: string
  protected readonly i18n: I18n

  /** @param locales in the order of preference; unknown and missing ones are passed over */
  constructor(...locales: (string | null)[]) {
    super()
    const wanted = [...locales, tenantContext.require().locale]
    const known = wanted.find((locale) => locale && i18nManager.supportedLocales().includes(locale))
    this.i18n = i18nManager.locale(known ?? i18nManager.defaultLocale)
  }

  /** Values for the texts and the views */
  protected abstract values(): Record<string, string>

  prepare() {
    const { name: tenant } = tenantContext.require()
    const values = { ...this.values(), tenant }
    const t = (key: string) => this.i18n.t(`identity.${this.view}.${key}`, values)
    const state = { ...values, t, locale: this.i18n.locale }
    this.message
      .to(this.recipient)
      .from(senderAddress, tenant)
      .subject(t('subject'))
      .htmlView(`mails/${this.view}`, state)
      .textView(`mails/${this.view}_text`, state)
  }
}
