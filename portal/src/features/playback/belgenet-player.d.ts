import type { HTMLAttributes } from 'preact'

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements {
      'belgenet-player': HTMLAttributes<HTMLElement> & { course: string; lesson?: string }
      'belgenet-catalog': HTMLAttributes<HTMLElement> & { category?: string; limit?: number }
    }
  }
}
