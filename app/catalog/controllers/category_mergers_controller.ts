import type { HttpContext } from '@adonisjs/core/http'
import { MergeCategory } from '#catalog/actions/category/merge_category'
import { mergerValidator } from '#catalog/validators/categories'

export default class CategoryMergersController {
  async store({ request, response, params }: HttpContext) {
    const { intoId } = await request.strict(mergerValidator)
    await new MergeCategory().handle(params.id, intoId)
    return response.noContent()
  }
}
