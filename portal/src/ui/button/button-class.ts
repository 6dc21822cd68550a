import styles from './button.module.css'

export type ButtonTone = 'plain' | 'primary' | 'quiet' | 'danger' | 'destroy'
export type ButtonSize = 'small' | 'medium' | 'large'

export interface ButtonLook {
  tone?: ButtonTone
  size?: ButtonSize
  /** As wide as high, for an icon alone. */
  square?: boolean
  class?: string
}

export function buttonClass({ tone, size, square, class: extra }: ButtonLook): string {
  return [styles.button, tone && styles[tone], size && styles[size], square && styles.square, extra]
    .filter(Boolean)
    .join(' ')
}
