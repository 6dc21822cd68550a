import type { HttpContext } from '@adonisjs/core/http'
import { periods } from '#backoffice/domain/period'
import { ListCompletionByCourse } from '#backoffice/queries/list_completion_by_course'
import { ListRecentChanges } from '#backoffice/queries/list_recent_changes'
import { SummarizeLearning } from '#backoffice/queries/summarize_learning'
import { SummarizeWaiting } from '#backoffice/queries/summarize_waiting'
import { dashboardValidator } from '#backoffice/validators/dashboard'

export default class DashboardController {
  async show({ request }: HttpContext) {
    const { period = 'month' } = await request.strict(dashboardValidator)
    const learning = await new SummarizeLearning().handle(periods[period])
    const courses = await new ListCompletionByCourse().handle()
    const waiting = await new SummarizeWaiting().handle()
    const changes = await new ListRecentChanges().handle()
    return { data: { learning, courses, waiting, changes } }
  }
}
