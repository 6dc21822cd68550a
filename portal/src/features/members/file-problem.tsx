import { Problem } from '#widgets/base/problem'
import { Note } from '../../ui/note/note.js'
import { ProblemNote } from '../../ui/note/problem-note.js'

/** Why a file as a whole cannot be read: the reason itself, where the server gives one. */
export function FileProblem({ error }: { error: unknown }) {
  if (error instanceof Problem && error.fields.length > 0) {
    return (
      <Note tone="bad" isAlert>
        {error.fields.map(({ detail }) => (
          <p key={detail}>{detail}</p>
        ))}
      </Note>
    )
  }
  return <ProblemNote error={error} />
}
