import type { HttpContext } from '@adonisjs/core/http'
import { cardView } from '#catalog/pages/card_view'
import { openPage } from '#catalog/pages/open_page'
import { pagePath } from '#catalog/pages/page_links'
import { ListCategories } from '#catalog/queries/list_categories'
import { ListCourses } from '#catalog/queries/list_courses'
import { catalogPageValidator } from '#catalog/validators/courses'

const PER_PAGE = 24

/** The catalog for people and search engines, without a script. */
export default class CatalogPagesController {
  async handle(ctx: HttpContext) {
    const page = await openPage(ctx, '/')
    const filter = await catalogPageValidator.validate(ctx.request.qs())
    const [{ rows, next, total }, categories] = await Promise.all([
      new ListCourses().handle({ ...filter, limit: PER_PAGE }),
      new ListCategories().handle(),
    ])
    const { q = '', category = '', level = '' } = filter
    const home = pagePath(page.locale, '/')
    const link = (change: Record<string, string>) => {
      const query = new URLSearchParams({ q, category, level, ...change })
      const filled = [...query].filter(([, value]) => value !== '')
      return filled.length > 0 ? `${home}?${new URLSearchParams(filled)}` : home
    }
    return ctx.view.render('public/catalog', {
      ...page,
      ...{ q, category, level, home, link, total },
      isFiltered: [q, category, level].some(Boolean),
      categories: categories.map(({ slug, nameTr, nameEn }) => ({
        slug,
        name: page.locale === 'en' ? nameEn : nameTr,
      })),
      levels: ['beginner', 'intermediate', 'advanced'],
      cards: rows.map((card) => cardView(card, page.i18n)),
      more: next && link({ after: next }),
    })
  }
}
