// wagtail-localize writes two texts of its editor in English, whatever the language of the admin. The template has them
// in the right one.
(() => {
  const { heading, actions } = document.currentScript.dataset;
  const editor = document.querySelector(".js-translation-editor");
  if (!editor) return;

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
