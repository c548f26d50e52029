import styles from './sheet-changes.module.css'

interface ShownChange {
  /** The row, as people find it. */
  readonly row: string
  readonly column: string
  readonly before: string
  readonly after: string
}

interface SheetChangesProps {
  readonly title: string
  readonly heads: Readonly<Record<keyof ShownChange, string>>
  readonly empty: string
  readonly changes: readonly ShownChange[]
}

const columns = ['row', 'column', 'before', 'after'] as const
/** More are not read one by one. */
const most = 500

/** What a workbook fills in, cell by cell. */
export function SheetChanges({ title, heads, empty, changes }: SheetChangesProps) {
  if (changes.length === 0) return null
  return (
    <section>
      <h3>{title}</h3>
      <div className={styles.scroll}>
        <table className={styles.changes}>
          <thead>
            <tr>
              {columns.map((name) => (
                <th key={name} scope="col">
                  {heads[name]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {changes.slice(0, most).map(({ row, column, before, after }) => (
              <tr key={`${row} ${column}`}>
                <th scope="row">{row}</th>
                <td>{column}</td>
                <td>{before || empty}</td>
                <td>{after || empty}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}
