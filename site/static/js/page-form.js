/* A new page is stored by itself while somebody types. A button pressed meanwhile would store it a second time: so the
   button waits until the page is there, and then saves that one. A page that is there already waits for nothing. */
(() => {
  const form = () => document.querySelector("form[data-edit-form]");
  const isNew = (target) => /\/pages\/add\//.test(target.action);
  let storing = false;
  let wanted = null;

  const send = () => {
    storing = false;
    const button = wanted;
    wanted = null;
    if (button === null) return;
    // The button may be locked by now, and a locked button is not sent.
    if (button.name) {
      const field = document.createElement("input");
      Object.assign(field, { type: "hidden", name: button.name, value: button.value });
      form().append(field);
    }
    form().requestSubmit();
  };

  document.addEventListener("w-autosave:save", (event) => {
    storing = event.target === form() && isNew(form());
  });
  document.addEventListener("w-autosave:success", send);
  document.addEventListener("w-autosave:error", send);
  document.addEventListener(
    "submit",
    (event) => {
      if (!storing || event.target !== form()) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      wanted = event.submitter || {};
    },
    true,
  );
})();
