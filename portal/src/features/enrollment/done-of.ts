import { spokenTail } from '#widgets/elements/player/spoken-tail'
import { t } from '../../lib/messages.js'

/** 14 dersin 6’sı tamam · 6 of 14 lessons done. */
export function doneOf(done: number, total: number): string {
  return t('enrollment.doneOf', { done, total, tail: spokenTail(done) })
}
