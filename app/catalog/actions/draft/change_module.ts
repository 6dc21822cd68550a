import { ChangeDraft, type DraftEdit } from '#catalog/actions/draft/change_draft'
import { placeRow } from '#catalog/actions/draft/place_row'
import { FindDraftModule } from '#catalog/queries/draft/find_draft_module'

interface ModuleChange {
  moduleId: string
  title?: string
  /** From 1 */
  position?: number
}

/** Gives a module another name or another place; drag and keyboard both come here. */
export class ChangeModule {
  /** @throws {NotFound | StaleDraft | DraftInReview} */
  handle(edit: DraftEdit, { moduleId, title, position }: ModuleChange) {
    return new ChangeDraft().handle(edit, async ({ id: versionId }, trx) => {
      const module = await new FindDraftModule(trx).handle(versionId, moduleId)
      if (title !== undefined) {
        await trx.rawQuery('update modules set title = ? where id = ?', [title, module.rowId])
      }
      if (position !== undefined) {
        const { rowId } = module
        await placeRow({ table: 'modules', parentId: versionId, rowId, position }, trx)
      }
      const kind = title === undefined ? 'module.moved' : 'module.renamed'
      const change = { kind, subjectId: moduleId, title: title ?? module.title }
      return { result: { id: moduleId }, change }
    })
  }
}
