import type { HttpContext } from '@adonisjs/core/http'
import { cardView } from '#catalog/pages/card_view'
import { openPage } from '#catalog/pages/open_page'
import { pagePath } from '#catalog/pages/page_links'
import { ListCategories } from '#catalog/queries/list_categories'
import { ListCourses } from '#catalog/queries/list_courses'

const PER_PAGE = 24
const LEVELS = ['beginner', 'intermediate', 'advanced']

/** The catalog for people and search engines, without a script. */
export default class CatalogPagesController {
  async handle(ctx: HttpContext) {
    const page = await openPage(ctx, '/')
    const { q, category, level, after } = readAddress(ctx)
    const [{ rows, next, total }, categories] = await Promise.all([
      new ListCourses().handle({ q, category, level, after, limit: PER_PAGE }),
      new ListCategories().handle(),
    ])
    const home = pagePath(page.locale, '/')
    const link = (change: Record<string, string>) => {
      const query = new URLSearchParams({ q, category, level, ...change })
      const filled = [...query].filter(([, value]) => value !== '')
      return filled.length > 0 ? `${home}?${new URLSearchParams(filled)}` : home
    }
    const html: string = await ctx.view.render('public/catalog', {
      ...page,
      ...{ q, category, level, home, link, total },
      isFiltered: [q, category, level].some(Boolean),
      categories: categories.map(({ slug, nameTr, nameEn }) => ({
        slug,
        name: page.locale === 'en' ? nameEn : nameTr,
      })),
      levels: LEVELS,
      cards: rows.map((card) => cardView(card, page.i18n)),
      more: next && link({ after: next }),
    })
    return html
  }
}

/** People follow old and cut addresses: what makes no sense counts as not asked for. */
function readAddress({ request }: HttpContext) {
  const text = (name: string) => String(request.input(name, '')).slice(0, 400)
  const level = text('level')
  return {
    q: text('q'),
    category: text('category'),
    level: LEVELS.includes(level) ? level : '',
    after: text('after') || undefined,
  }
}
