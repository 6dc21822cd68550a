import { useEffect } from 'preact/hooks'
import { holdUnsaved } from '../../lib/leave-guard.js'

/** While this holds, leaving the page or closing the tab asks first. */
export function useUnsavedGuard(isUnsaved: boolean): void {
  useEffect(() => (isUnsaved ? holdUnsaved() : undefined), [isUnsaved])
}
