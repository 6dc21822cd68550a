import type { HttpContext } from '@adonisjs/core/http'
import { ChangeTag } from '#catalog/actions/category/change_tag'
import { ListTags } from '#catalog/queries/list_tags'
import { tagChangeValidator } from '#catalog/validators/categories'

export default class TagsController {
  async index() {
    return { data: await new ListTags().handle() }
  }

  /** To a name that another tag has: the two become one. */
  async update({ request, response, params }: HttpContext) {
    const { name } = await request.strict(tagChangeValidator)
    await new ChangeTag().handle(params.name, name)
    return response.noContent()
  }

  async destroy({ response, params }: HttpContext) {
    await new ChangeTag().handle(params.name, null)
    return response.noContent()
  }
}
