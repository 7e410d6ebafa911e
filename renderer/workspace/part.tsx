import { Component, type ReactNode } from 'react'
import { Button } from '../ui/button.tsx'
import { words } from '../words/words.ts'
import { saveAll } from './save-state.ts'

const say = words.frame.part

interface PartProps {
  /** What it shows; when that changes, a part that failed is drawn again. */
  readonly of: string
  readonly children: ReactNode
}

interface PartState {
  readonly failure: Error | undefined
}

/**
 * A part of the window that can fail by itself: the others stay, and what was being written is saved.
 *
 * React takes down everything up to the nearest such part when something in it cannot be drawn.
 */
export class Part extends Component<PartProps, PartState> {
  override state: PartState = { failure: undefined }

  static getDerivedStateFromError(failure: unknown): PartState {
    return { failure: failure instanceof Error ? failure : new Error(String(failure)) }
  }

  override componentDidCatch(): void {
    void saveAll()
  }

  override componentDidUpdate(before: PartProps): void {
    if (before.of !== this.props.of && this.state.failure !== undefined) this.setState({ failure: undefined })
  }

  override render(): ReactNode {
    const { failure } = this.state
    if (failure === undefined) return this.props.children
    return (
      <div className="part-failed" role="alert">
        <h2>{say.title}</h2>
        <p>{say.text}</p>
        <Button look="main" onPress={() => this.setState({ failure: undefined })}>
          {say.again}
        </Button>
        <p lang="en">
          <code>{failure.message}</code>
        </p>
      </div>
    )
  }
}
