import type { HttpContext } from '@adonisjs/core/http'
import { ChangeCategory } from '#catalog/actions/category/change_category'
import { CreateCategory } from '#catalog/actions/category/create_category'
import { DeleteCategory } from '#catalog/actions/category/delete_category'
import { ListAllCategories } from '#catalog/queries/list_all_categories'
import { ListCategories } from '#catalog/queries/list_categories'
import CategoryTransformer from '#catalog/transformers/category_transformer'
import { categoryChangeValidator, newCategoryValidator } from '#catalog/validators/categories'

export default class CategoriesController {
  async index({ serialize, i18n }: HttpContext) {
    const categories = await new ListCategories().handle()
    return serialize(CategoryTransformer.transform(categories, i18n.locale))
  }

  /** All of them, for authors, those without a published course as well. */
  async all() {
    return { data: await new ListAllCategories().handle() }
  }

  async store({ request, response }: HttpContext) {
    const names = await request.strict(newCategoryValidator)
    return response.created({ data: await new CreateCategory().handle(names) })
  }

  async update({ request, response, params }: HttpContext) {
    const names = await request.strict(categoryChangeValidator)
    await new ChangeCategory().handle(params.id, names)
    return response.noContent()
  }

  async destroy({ response, params }: HttpContext) {
    await new DeleteCategory().handle(params.id)
    return response.noContent()
  }
}
