import type { HttpContext } from '@adonisjs/core/http'
import { ListDeliveries } from '#notify/queries/list_deliveries'
import { deliveryListValidator } from '#notify/validators/mails'

export default class MailDeliveriesController {
  async index({ request }: HttpContext) {
    const { rows, next } = await new ListDeliveries().handle(
      await request.strict(deliveryListValidator)
    )
    return { data: rows, meta: { next } }
  }
}
