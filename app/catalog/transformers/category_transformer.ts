import { BaseTransformer } from '@adonisjs/core/transformers'
import type { CategoryRow } from '#catalog/queries/list_categories'

/** A category with its name in the reader's language. */
export default class CategoryTransformer extends BaseTransformer<CategoryRow> {
  constructor(
    category: CategoryRow,
    private readonly locale: string
  ) {
    super(category)
  }

  toObject() {
    const { id, slug, nameTr, nameEn, courseCount } = this.resource
    return { id, slug, name: this.locale === 'en' ? nameEn : nameTr, courseCount }
  }
}
