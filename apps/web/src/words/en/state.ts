export const state = {
  loading: 'Loading…',
  retry: 'Try again',
  unreachable:
    'The figures could not be fetched because the server does not answer. Check the network and try again.',
  failed:
    'The server failed while fetching the figures. Try again in a few minutes; if it goes on, tell the administrator.',
  notFoundTitle: 'No such page',
  notFound: 'The address leads nowhere. Check it, or go to the first page.',
  home: 'To the first page',
  broken: 'The page failed and cannot be shown. Reload it; if it goes on, tell the administrator.',
  reload: 'Reload the page',
  none: '—',
  close: 'Close',
  cancel: 'Cancel',
}
