import { BaseTransformer } from '@adonisjs/core/transformers'
import type { I18n } from '@adonisjs/i18n'
import type { RenditionSummary } from '#storage/queries/summarize_renditions'
import { renditionKinds } from '#storage/renditions/rendition'

/** How the preparation of a film stands, for its author. */
export default class RenditionSummaryTransformer extends BaseTransformer<RenditionSummary> {
  constructor(
    summary: RenditionSummary,
    protected i18n: I18n
  ) {
    super(summary)
  }

  toObject() {
    const { state, progress, durationMs, reason, set } = this.resource
    return {
      state,
      progress,
      durationMs,
      error: reason && { code: reason, message: this.i18n.t(`storage.video.${reason}`) },
      renditions: renditionKinds.flatMap((kind) => {
        const one = set[kind]
        return one ? [{ kind, state: one.state, progress: one.progress }] : []
      }),
    }
  }
}
