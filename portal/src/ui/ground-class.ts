import { engraving } from '#widgets/base/engraving'
import styles from './ground.module.css'

const GROUNDS = 6

/** The paper and engraving colour that always belong to this id. */
export function groundClass(id: string): string {
  return styles[`ground${(engraving(id) % GROUNDS) + 1}`] ?? ''
}
