// wagtail-localize writes two texts of its editor in English, whatever the language of the admin. The template has them
// in the right one. And it shows "&" in a German text as "&amp;": what is shown is put right before the editor draws itself.
(() => {
  const { heading, actions } = document.currentScript.dataset;
  const editor = document.querySelector(".js-translation-editor");
  if (!editor) return;

  // Signs that stand between tags stay codes: as signs they would look like tags.
  const readable = (html) => {
    const text = /<[a-z/]/i.test(html) ? html : html.replaceAll("&lt;", "<").replaceAll("&gt;", ">");
    return text.replaceAll("&quot;", '"').replaceAll("&#x27;", "'").replaceAll("&#39;", "'").replaceAll("&amp;", "&");
  };
  const props = JSON.parse(editor.dataset.props);
  for (const segment of props.segments) {
    if (segment.type === "string") segment.source = readable(segment.source);
  }
  editor.dataset.props = JSON.stringify(props);

  const reword = (selector, english, text) => {
    for (const element of editor.querySelectorAll(selector)) {
      // Only the letters change, so the editor and its observer see no new element.
      if (english.test(element.textContent)) element.firstChild.data = text;
    }
  };
  const rewordAll = () => {
    reword("section h3", / to .+ translation$/, heading);
    reword(".w-dropdown__toggle .w-sr-only", /^More actions$/, actions);
  };

  // The editor draws itself; what it draws later, such as another tab, comes in English again.
  new MutationObserver(rewordAll).observe(editor, { childList: true, subtree: true });
  rewordAll();
})();
