import type { I18n } from '@adonisjs/i18n'
import { cardFacts } from '#catalog/pages/course_facts'
import { pageAsset } from '#catalog/pages/page_asset'
import { pagePath, type PageLocale } from '#catalog/pages/page_links'
import { publicFileUrl } from '#catalog/public_file_url'
import type { CourseCard } from '#catalog/queries/course_card'

/** A course as the pages draw it. */
export function cardView(card: CourseCard, i18n: I18n) {
  const { id, slug, title, summary, language, category, coverFileId } = card
  const locale = i18n.locale as PageLocale
  return {
    title,
    summary,
    language,
    href: pagePath(locale, `/courses/${slug}`),
    category: category && (locale === 'en' ? category.nameEn : category.nameTr),
    facts: cardFacts(card, i18n),
    coverUrl: coverFileId && publicFileUrl(coverFileId, 'cover'),
    engraved: {
      light: pageAsset(`covers/light/${id}`),
      dark: pageAsset(`covers/dark/${id}`),
    },
  }
}
