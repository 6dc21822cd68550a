import { buttonClass, type ButtonLook } from './button-class.js'
import type { ComponentChildren } from 'preact'

interface LinkButtonProps extends ButtonLook {
  'href': string
  'target'?: '_blank'
  'aria-label'?: string
  'children': ComponentChildren
}

/** Goes somewhere and looks like a button; a deed is a `Button`. */
export function LinkButton({ tone, size, square, class: extra, target, ...rest }: LinkButtonProps) {
  const look = buttonClass({ tone, size, square, class: extra })
  return <a {...rest} target={target} rel={target && 'noopener'} class={look} />
}
