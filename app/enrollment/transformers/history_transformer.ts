import { BaseTransformer } from '@adonisjs/core/transformers'
import type { HistoryRow } from '#enrollment/queries/list_enrollment_history'

export default class HistoryTransformer extends BaseTransformer<HistoryRow> {
  toObject() {
    const { id, fromState, toState, reason, actorName, changedAt } = this.resource
    return { id, fromState, toState, reason, actorName, changedAt: changedAt.toISOString() }
  }
}
