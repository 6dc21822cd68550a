import { Component } from 'preact'
import { BrokenNote } from './broken-note.js'
import type { ComponentChildren } from 'preact'

/** The last net: something in the page failed that nothing else caught. */
export class BrokenPage extends Component<{ children: ComponentChildren }, { isBroken: boolean }> {
  override state = { isBroken: false }

  static override getDerivedStateFromError() {
    return { isBroken: true }
  }

  override render() {
    return this.state.isBroken ? <BrokenNote /> : this.props.children
  }
}
