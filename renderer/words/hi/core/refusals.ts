import type { CoreSentence } from '../../core-sentences.ts'

/** What the core says when it cannot do something: each kind of failure in general, and what happens most. */
export const refusals: readonly CoreSentence[] = [
  ['The request was not understood, and nothing was changed.', 'अनुरोध समझ में नहीं आया, और कुछ नहीं बदला।'],
  [
    'This version of the app does not know that request. Nothing was changed.',
    'ऐप का यह संस्करण वह अनुरोध नहीं जानता। कुछ नहीं बदला।',
  ],
  [
    'That item is no longer in the library. It may have been deleted in another window; Undo brings it back.',
    'वह अब लाइब्रेरी में नहीं है। हो सकता है किसी दूसरी विंडो में हटाया गया हो; पूर्ववत करने पर लौट आएगा।',
  ],
  [
    'The text was changed in another window meanwhile. Both texts were kept.',
    'इस बीच पाठ दूसरी विंडो में बदला गया। दोनों पाठ रखे गए हैं।',
  ],
  ['The file was refused, and nothing was imported.', 'फ़ाइल नहीं ली गई, और कुछ आयात नहीं हुआ।'],
  [
    'The file is too large to be read safely. Nothing was imported.',
    'फ़ाइल इतनी बड़ी है कि सुरक्षित ढंग से पढ़ी नहीं जा सकती। कुछ आयात नहीं हुआ।',
  ],
  ['The file could not be read. Nothing was imported.', 'फ़ाइल पढ़ी नहीं जा सकी। कुछ आयात नहीं हुआ।'],
  ['The chosen file is no longer available to the app. Choose it again.', 'चुनी हुई फ़ाइल अब ऐप के पास नहीं है। उसे फिर चुनें।'],
  [
    'The disk is full, so nothing was written. Free some space and try again; your text is still here.',
    'डिस्क भरी है, इसलिए कुछ नहीं लिखा गया। जगह खाली करके फिर प्रयास करें; आपका पाठ यहीं है।',
  ],
  [
    'The place cannot be written to. Choose another one; nothing was lost.',
    'उस स्थान पर लिखा नहीं जा सकता। दूसरा चुनें; कुछ नहीं खोया।',
  ],
  [
    'Another window or program has this library open. Close it there first.',
    'यह लाइब्रेरी किसी दूसरी विंडो या प्रोग्राम में खुली है। पहले वहाँ बंद करें।',
  ],
  [
    'This library was made by a newer version of the app. Update the app to open it; nothing was changed.',
    'यह लाइब्रेरी ऐप के नए संस्करण की है। खोलने के लिए ऐप को अद्यतन करें; कुछ नहीं बदला।',
  ],
  [
    'The library is damaged. Restore a backup; the damaged file was kept.',
    'लाइब्रेरी क्षतिग्रस्त है। बैकअप पुनर्स्थापित करें; क्षतिग्रस्त फ़ाइल रखी गई है।',
  ],
  ['Cancelled. Nothing was changed.', 'रद्द किया गया। कुछ नहीं बदला।'],
  ['That is not allowed here.', 'यहाँ इसकी अनुमति नहीं है।'],
  [
    'Aide-Mémoire is not running any more, so nothing was saved. What you typed on this page is still here: copy it if you need it, then start the app again.',
    'Aide-Mémoire अब नहीं चल रहा है, इसलिए कुछ सहेजा नहीं गया। इस पृष्ठ पर आपका टाइप किया हुआ यहीं है: आवश्यक हो तो कॉपी करें, फिर ऐप को फिर आरंभ करें।',
  ],
  [
    'Something went wrong inside the app. Nothing was saved by this step; what was there before is safe.',
    'ऐप के भीतर कुछ गड़बड़ हुई। इस चरण में कुछ सहेजा नहीं गया; जो पहले था वह सुरक्षित है।',
  ],
  [
    'That change is too long ago to be undone. Nothing was changed.',
    'वह परिवर्तन इतना पुराना है कि पूर्ववत नहीं हो सकता। कुछ नहीं बदला।',
  ],
  [
    'One finding holds this copy back, so no file was written. {} Mend it, let it stand with a reason, or give a reason for this file.',
    'एक जाँच-परिणाम के कारण यह प्रति रुकी है, इसलिए कोई फ़ाइल नहीं लिखी गई। {} उसे सुधारें, कारण देकर रहने दें, या इस फ़ाइल का कारण दें।',
  ],
  [
    '{} findings hold this copy back, so no file was written. {} Mend them, let them stand with a reason, or give a reason for this file.',
    '{} जाँच-परिणामों के कारण यह प्रति रुकी है, इसलिए कोई फ़ाइल नहीं लिखी गई। {} उन्हें सुधारें, कारण देकर रहने दें, या इस फ़ाइल का कारण दें।',
  ],
  [
    'The selection holds no words, so nothing was marked. Select the words you mean.',
    'चयन में कोई शब्द नहीं है, इसलिए कुछ चिह्नित नहीं हुआ। जो शब्द चाहिए उन्हें चुनें।',
  ],
  [
    'The clipboard held no text, so nothing was added. Copy the passage and try again.',
    'क्लिपबोर्ड में कोई पाठ नहीं था, इसलिए कुछ नहीं जोड़ा गया। पाठांश कॉपी करके फिर प्रयास करें।',
  ],
  [
    'The code {} was retired, so no passage can be given it. Nothing was changed.',
    'कोड {} अब प्रयोग में नहीं है, इसलिए किसी पाठांश को नहीं दिया जा सकता। कुछ नहीं बदला।',
  ],
  [
    'The key “{}” gives the code {} already. Choose another key, or none. Nothing was changed.',
    'कुंजी “{}” पहले से कोड {} की है। दूसरी कुंजी चुनें, या कोई नहीं। कुछ नहीं बदला।',
  ],
  [
    'These are words of {}, so they stay as they were written. Reply instead.',
    'ये {} के शब्द हैं, इसलिए जैसे लिखे गए वैसे ही रहेंगे। इसके बजाय उत्तर दें।',
  ],
  [
    'This template comes with the app and stays as it is. Copy it, and change the copy.',
    'यह टेम्पलेट ऐप के साथ आता है और वैसा ही रहता है। इसकी प्रति बनाकर उसे बदलें।',
  ],
  ['This template was removed. Undo brings it back.', 'यह टेम्पलेट हटाया गया था। पूर्ववत करने पर लौट आएगा।'],
  [
    '{} holds no text that could be read, so nothing was imported.',
    '{} में पढ़ा जा सकने वाला कोई पाठ नहीं है, इसलिए कुछ आयात नहीं हुआ।',
  ],
  [
    '{} holds no text that could be read, so no version was added.',
    '{} में पढ़ा जा सकने वाला कोई पाठ नहीं है, इसलिए कोई संस्करण नहीं जोड़ा गया।',
  ],
  [
    '{} says the same as version {}, word for word, so no version was added.',
    '{} शब्दशः वही है जो संस्करण {} है, इसलिए कोई संस्करण नहीं जोड़ा गया।',
  ],
  [
    '“{}” is empty (0 bytes), so there is nothing in it. Check that it was saved or downloaded completely.',
    '“{}” खाली है (0 बाइट), उसमें कुछ नहीं है। देखें कि वह पूरी सहेजी या डाउनलोड की गई थी।',
  ],
  [
    '“{}” cannot be written. It may be read-only or open in Word. Close it or choose another name; the file there is as it was.',
    '“{}” नहीं लिखी जा सकती। हो सकता है वह केवल पढ़ने के लिए हो या Word में खुली हो। उसे बंद करें या दूसरा नाम चुनें; वहाँ की फ़ाइल जैसी थी वैसी ही है।',
  ],
]
