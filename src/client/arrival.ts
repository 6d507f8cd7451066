/** ms after which the page is shown as it is. */
const LATEST = 4000;

/**
 * Runs in the head, before anything is painted. Until the story is live, the article lays out only what is near (`awaiting`). A reader who
 * arrives in mid-story (a link to a step, a reload, a way back) sees nothing until then (`arriving`): the article has other heights and
 * would be seen to jump. Where the script fails, the whole article shows.
 */
const { classList } = document.documentElement;
if ('noModule' in HTMLScriptElement.prototype) {
  const show = () => classList.remove('awaiting', 'arriving');
  classList.add('awaiting');
  if (location.hash.length > 1 || location.search !== '' || history.state?.place) classList.add('arriving');
  addEventListener('error', show, true);
  addEventListener('live', show);
  setTimeout(show, LATEST);
  // Those of the first screen stand in the page: they are there when it is laid out, if they are asked for now.
  document.fonts.forEach((face) => void face.load());
}
