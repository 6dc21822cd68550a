import { cover } from '#widgets/base/cover'
import { groundClass } from '../ground-class.js'
import styles from './cover.module.css'

const WIDTH = 320
const HEIGHT = 180

interface CoverProps {
  url: string | null
  /** The engraving of a course without a picture. */
  seed: string
}

/** A course's picture, or its own engraving; the title stands beside it in words. */
export function Cover({ url, seed }: CoverProps) {
  if (url) return <img class={styles.cover} src={url} alt="" loading="lazy" decoding="async" />
  return (
    <svg
      class={`${styles.cover} ${groundClass(seed)}`}
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      preserveAspectRatio="xMidYMid slice"
      aria-hidden="true"
    >
      {cover(seed, WIDTH, HEIGHT).map((d, index) => (
        <path key={index} d={d} />
      ))}
    </svg>
  )
}
