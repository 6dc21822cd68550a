import i18nManager from '@adonisjs/i18n/services/main'
import edge from 'edge.js'
import { apiDescription } from '#core/openapi/api_description'
import { pageView } from '#core/openapi/page/page_view'

/** The page that people read, rendered once for each language. */
class ApiPage {
  readonly #pages = new Map<string, string>()

  async forLocale(locale: string): Promise<string> {
    const known = this.#pages.get(locale) ?? (await this.#render(locale))
    this.#pages.set(locale, known)
    return known
  }

  async #render(locale: string): Promise<string> {
    const i18n = i18nManager.locale(locale)
    const view = pageView(await apiDescription.forLocale(locale), i18n)
    const say = (key: string) => i18n.formatMessage(`api.page.${key}`)
    const other = locale === 'en' ? 'tr' : 'en'
    return edge.render('api/page', { ...view, say, locale, other })
  }
}

export const apiPage = new ApiPage()
