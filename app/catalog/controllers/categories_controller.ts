import type { HttpContext } from '@adonisjs/core/http'
import { ListCategories } from '#catalog/queries/list_categories'
import CategoryTransformer from '#catalog/transformers/category_transformer'

export default class CategoriesController {
  async index({ serialize, i18n }: HttpContext) {
    const categories = await new ListCategories().handle()
    return serialize(CategoryTransformer.transform(categories, i18n.locale))
  }
}
