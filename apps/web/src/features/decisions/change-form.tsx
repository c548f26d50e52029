import { organisationKinds } from '@dondoc/domain/organisations'
import { structureChangeTypes } from '@dondoc/domain/reorganisation'
import { Button, MultiSelect, Select, SimpleGrid, Stack, TextInput } from '@mantine/core'
import { useState } from 'react'
import { fitOptions } from '../../parts/fit-options.ts'
import { useWords } from '../../words/use-words.ts'
import { type ChangeDraft, changeOf, emptyChange, suggestCode } from './change-draft.ts'
import { fieldsOf } from './change-fields.ts'

interface ChangeFormProps {
  readonly choices: { value: string; label: string }[]
  readonly onTyped: () => void
  readonly onAdd: (change: NonNullable<ReturnType<typeof changeOf>>) => void
}

/** One change of the decision; the fields follow its form. */
export function ChangeForm({ choices, onTyped, onAdd }: ChangeFormProps) {
  const { t } = useWords()
  const [draft, setDraft] = useState<ChangeDraft>(emptyChange('merge'))
  const [isTried, setTried] = useState(false)
  const fields = fieldsOf(draft.type)
  const set = (differing: Partial<ChangeDraft>) => {
    onTyped()
    setDraft((old) => ({ ...old, ...differing }))
  }
  const kinds = organisationKinds.map((kind) => ({ value: kind, label: t(`organisations.kinds.${kind}`) }))
  const list = { data: choices, searchable: true, filter: fitOptions, limit: 100, clearable: true } as const

  function add() {
    const change = changeOf(draft)
    setTried(!change)
    if (!change) return
    onAdd(change)
    setDraft(emptyChange(draft.type))
  }

  return (
    <Stack gap="sm">
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <Select
          label={t('structure.wizard.type')}
          allowDeselect={false}
          data={structureChangeTypes.map((type) => ({
            value: type,
            label: t(`structure.wizard.types.${type}`),
          }))}
          value={draft.type}
          onChange={(type) => type && setDraft(emptyChange(type))}
        />
        {fields.has('code') && (
          <Select
            {...list}
            label={t('structure.wizard.body')}
            withAsterisk
            value={draft.code}
            onChange={(code) => set({ code })}
          />
        )}
        {fields.has('codes') && (
          <MultiSelect
            {...list}
            label={t('structure.wizard.bodies')}
            withAsterisk
            value={[...draft.codes]}
            onChange={(codes) => set({ codes })}
          />
        )}
        {fields.has('into') && (
          <Select
            {...list}
            label={t('structure.wizard.into')}
            withAsterisk
            value={draft.into}
            onChange={(into) => set({ into })}
          />
        )}
        {fields.has('parts') && (
          <MultiSelect
            {...list}
            label={t('structure.wizard.parts')}
            withAsterisk
            value={[...draft.parts]}
            onChange={(parts) => set({ parts })}
          />
        )}
        {fields.has('successors') && (
          <MultiSelect
            {...list}
            label={t('structure.wizard.successors')}
            description={t('structure.wizard.successorsHint')}
            value={[...draft.parts]}
            onChange={(parts) => set({ parts })}
          />
        )}
        {fields.has('parent') && (
          <Select
            {...list}
            label={t(draft.type === 'lead' ? 'structure.wizard.ledBy' : 'structure.wizard.parent')}
            placeholder={t('structure.wizard.noParent')}
            value={draft.parent}
            onChange={(parent) => set({ parent, newCode: suggestCode(draft.name, parent) })}
          />
        )}
        {fields.has('name') && (
          <TextInput
            label={t(fields.has('newCode') ? 'structure.wizard.newName' : 'structure.wizard.name')}
            withAsterisk
            maxLength={300}
            value={draft.name}
            onChange={({ currentTarget: { value: name } }) =>
              set({ name, newCode: suggestCode(name, draft.parent) })
            }
          />
        )}
        {fields.has('kind') && (
          <Select
            label={t('structure.wizard.kind')}
            withAsterisk
            searchable
            filter={fitOptions}
            data={kinds}
            value={draft.kind}
            onChange={(chosen) => set({ kind: organisationKinds.find((kind) => kind === chosen) ?? null })}
          />
        )}
        {fields.has('newCode') && (
          <TextInput
            label={t('structure.wizard.code')}
            description={t('structure.wizard.codeHint')}
            withAsterisk
            maxLength={100}
            value={draft.newCode}
            onChange={(event) => set({ newCode: event.currentTarget.value })}
          />
        )}
      </SimpleGrid>
      {isTried && <p role="alert">{t('structure.wizard.incomplete')}</p>}
      <Button variant="default" onClick={add} style={{ alignSelf: 'flex-start' }}>
        {t('structure.wizard.add')}
      </Button>
    </Stack>
  )
}
