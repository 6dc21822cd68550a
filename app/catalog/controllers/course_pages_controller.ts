import type { HttpContext } from '@adonisjs/core/http'
import { cardView } from '#catalog/pages/card_view'
import { pageFacts } from '#catalog/pages/course_facts'
import { openPage } from '#catalog/pages/open_page'
import { pagePath } from '#catalog/pages/page_links'
import { courseStructuredData } from '#catalog/pages/structured_data'
import { showCourse } from '#catalog/show_course'

/** A course as it can be shared and found. */
export default class CoursePagesController {
  async handle(ctx: HttpContext) {
    const { slug } = ctx.params
    const page = await openPage(ctx, `/courses/${slug}`)
    const { locale } = page
    const { card: course, outline, descriptionHtml } = await showCourse({ idOrSlug: slug, locale })
    const card = cardView(course, page.i18n)
    const { canonical } = page.links
    const html: string = await ctx.view.render('public/course', {
      ...page,
      ...{ course, card, outline, descriptionHtml },
      factRows: pageFacts(course, page.i18n),
      home: pagePath(locale, '/'),
      startUrl: `/app/courses/${course.slug}`,
      structuredData: courseStructuredData({
        ...{ course, canonical, coverUrl: card.coverUrl, academy: page.academy },
      }),
    })
    return html
  }
}
