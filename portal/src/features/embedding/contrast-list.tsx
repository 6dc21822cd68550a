import { contrast, SHAPES_MIN, WORDS_MIN, wordsOn } from '#tenancy/shared/contrast'
import { intlLocale } from '../../lib/intl-locale.js'
import { t } from '../../lib/messages.js'
import { Status } from '../../ui/status/status.js'
import styles from './contrast-list.module.css'
import type { EmbedTheme } from './embed-settings.js'

interface ContrastListProps {
  theme: Pick<EmbedTheme, 'accent' | 'paper' | 'text'>
}

/** What the chosen colours mean for readers; below its floor a pair says so. */
export function ContrastList({ theme }: ContrastListProps) {
  const { accent, paper, text } = theme
  const rows = [
    { name: t('embed.textOnPaper'), ratio: contrast(text, paper), floor: WORDS_MIN },
    { name: t('embed.wordsOnAccent'), ratio: contrast(wordsOn(accent), accent), floor: WORDS_MIN },
    { name: t('embed.accentOnPaper'), ratio: contrast(accent, paper), floor: SHAPES_MIN },
  ]
  return (
    <ul class={styles.list} aria-label={t('embed.contrast')}>
      {rows.map(({ name, ratio, floor }) => (
        <li key={name}>
          <span>{name}</span>
          <Status tone={ratio >= floor ? 'ok' : floor === WORDS_MIN ? 'bad' : 'warn'}>
            <span class="num">
              {one(ratio)} : 1{ratio < floor && `, ${t('embed.needs', { floor: one(floor) })}`}
            </span>
          </Status>
        </li>
      ))}
    </ul>
  )
}

function one(ratio: number): string {
  return new Intl.NumberFormat(intlLocale(), { maximumFractionDigits: 1 }).format(ratio)
}
