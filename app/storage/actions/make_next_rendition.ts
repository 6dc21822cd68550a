import { tenantConnection } from '#core/database/connections'
import { failPoint } from '#core/fail_points'
import { KeepRendition } from '#storage/actions/keep_rendition'
import { FindCleanFile } from '#storage/queries/find_clean_file'
import { FindRenditions } from '#storage/queries/find_renditions'
import { renditionKinds, type RenditionKind } from '#storage/renditions/rendition'
import { makeFilm } from '#storage/video/steps/make_film'
import { makePoster } from '#storage/video/steps/make_poster'
import { makeRung } from '#storage/video/steps/make_rung'
import { makeStoryboard } from '#storage/video/steps/make_storyboard'
import type { Step } from '#storage/video/steps/step'
import { Workshop } from '#storage/video/workshop'

const steps = {
  film: makeFilm,
  poster: makePoster,
  storyboard: makeStoryboard,
  hls: makeRung,
} satisfies { [Kind in RenditionKind]: Step<Kind> }

const TOLD_EVERY_MS = 1_000

/** Makes the next thing that a film lacks and puts it on the disk. */
export class MakeNextRendition {
  /**
   * @returns whether there is more to make
   * @throws {VideoUnreadable | ToolFailed | Unavailable}
   */
  async handle({ fileId, signal }: { fileId: string; signal: AbortSignal }): Promise<boolean> {
    const file = await new FindCleanFile().handle(fileId)
    const set = await new FindRenditions().handle(fileId)
    const next = renditionKinds.map((kind) => set[kind]).find((one) => isUnmade(one?.state))
    if (!file || !next) {
      return false
    }
    const workshop = await Workshop.open(file)
    try {
      const progressed = tell(next.id)
      const made = await steps[next.kind]({ workshop, set, signal, progressed })
      failPoint('rendition.made')
      const isKept = await new KeepRendition().handle({ fileId, rendition: next, made, signal })
      return isKept && !(made.isWhole && next.kind === renditionKinds.at(-1))
    } finally {
      await workshop.close()
    }
  }
}

function isUnmade(state: string | undefined): boolean {
  return state === 'waiting' || state === 'working'
}

/** Progress is for people who look: now and then, and never in the way of the work. */
function tell(id: string): (share: number) => void {
  let toldAt = 0
  return (share) => {
    if (Date.now() - toldAt < TOLD_EVERY_MS) {
      return
    }
    toldAt = Date.now()
    tenantConnection()
      .rawQuery(
        `update renditions set state = 'working', progress = greatest(progress, ?),
           updated_at = now() where id = ? and state in ('waiting', 'working')`,
        [Math.min(0.99, share), id]
      )
      .catch(() => {})
  }
}
