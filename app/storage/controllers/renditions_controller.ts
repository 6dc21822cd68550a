import type { HttpContext } from '@adonisjs/core/http'
import { SummarizeRenditions } from '#storage/queries/summarize_renditions'
import RenditionSummaryTransformer from '#storage/transformers/rendition_summary_transformer'

export default class RenditionsController {
  async index(ctx: HttpContext) {
    const summary = await new SummarizeRenditions().handle(ctx.params.id)
    return ctx.serialize(RenditionSummaryTransformer.transform(summary, ctx.i18n))
  }
}
