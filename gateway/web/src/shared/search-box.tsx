import { useQuery } from '@tanstack/react-query'
import { useDeferredValue, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button, TextInput } from 'suomifi-ui-components'
import { suggestionsQuery } from './directory'

type Props = { label: string; hint?: string; value: string; onSearch: (words: string) => void }

/** One box for the directory; what it may be that one is after comes while one types, from the browser's own list. */
export function SearchBox({ label, hint, value, onSearch }: Props) {
  const { t, i18n } = useTranslation()
  const [written, setWritten] = useState(value)
  const begun = useDeferredValue(written)
  const { data: suggestions } = useQuery(suggestionsQuery(begun, i18n.language))
  return (
    <form
      role="search"
      className="search-box"
      onSubmit={(event) => {
        event.preventDefault()
        onSearch(written.trim())
      }}
    >
      <TextInput
        labelText={label}
        hintText={hint}
        fullWidth
        autoComplete="off"
        list="search-suggestions"
        value={written}
        onChange={(text) => setWritten(String(text ?? ''))}
      />
      <datalist id="search-suggestions">
        {suggestions?.map(({ phrase }) => (
          <option key={phrase} value={phrase} />
        ))}
      </datalist>
      <Button type="submit">{t('search.go')}</Button>
    </form>
  )
}
