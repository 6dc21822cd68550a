import styles from './ruler.module.css'

/** More lessons than this would be dust: the ruler then is one piece. */
const PIECES_MAX = 24
const GAP_PERCENT = 1.2

interface RulerProps {
  /** Share of each piece, 0 to 1. */
  pieces: number[]
  /** Said in words too; without a label the words stand beside it. */
  label?: string
}

/** What is done is an ink bar, what is offered a hairline; a piece for each lesson. */
export function Ruler({ pieces, label }: RulerProps) {
  const shown = pieces.length > PIECES_MAX ? [mean(pieces)] : pieces
  const gap = shown.length > 1 ? GAP_PERCENT : 0
  const width = (100 - gap * (shown.length - 1)) / shown.length
  return (
    <svg
      class={styles.ruler}
      role={label ? 'img' : undefined}
      aria-label={label}
      aria-hidden={label ? undefined : 'true'}
    >
      {shown.map((share, index) => (
        <g key={index}>
          <rect
            class={styles.offered}
            x={`${index * (width + gap)}%`}
            y="5"
            width={`${width}%`}
            height="2"
          />
          {share > 0 && (
            <rect
              class={styles.done}
              x={`${index * (width + gap)}%`}
              y="2"
              width={`${width * share}%`}
              height="8"
            />
          )}
        </g>
      ))}
    </svg>
  )
}

function mean(shares: number[]): number {
  return shares.reduce((sum, share) => sum + share, 0) / shares.length
}
