/**
 * The frame of a question: what is asked about a procedure, not which one. Of two over the same words the longer counts.
 * They keep a little weight, since some are words of names too ("mai táng phí").
 */
export const FRAMES = `
  cần những giấy tờ gì; cần giấy tờ gì; cần các giấy tờ gì; giấy tờ gì; những giấy tờ gì; những loại giấy tờ gì; giấy tờ nào;
  giấy tờ gồm những gì; cần những gì; cần gì; cần chuẩn bị gì; chuẩn bị gì; chuẩn bị giấy tờ; gồm những gì; gồm những giấy tờ gì;
  gồm gì; bao gồm những gì; cần mang theo gì; mang theo gì; mang gì; hồ sơ gồm; thành phần hồ sơ; hồ sơ đề nghị; hồ sơ thực hiện;
  bộ hồ sơ; hồ sơ xin; hồ sơ; thủ tục; trình tự thực hiện; trình tự; quy trình; các bước; cách thức; cách làm; như thế nào; ra sao;
  thế nào; làm sao; làm thế nào; làm như thế nào; bằng cách nào; có khó không; cần thêm gì; gì thêm; cần gì thêm; mất bao lâu;
  bao lâu; mấy ngày; mất mấy ngày; bao nhiêu ngày; tốn bao nhiêu ngày; trong bao lâu; giải quyết trong bao lâu; thời hạn giải quyết;
  thời gian giải quyết; thời gian xử lý; thời hạn xử lý; thời hạn; thời gian; thời gian cấp; khi nào có; khi nào xong; bao giờ có;
  xong chưa; thì xong; bao nhiêu tiền; mất bao nhiêu tiền; tốn bao nhiêu; hết bao nhiêu tiền; hết bao nhiêu; phí bao nhiêu;
  lệ phí bao nhiêu; chi phí; mất phí; tốn tiền; phí lệ phí; lệ phí; mất lệ phí; có mất tiền không; mất tiền; giá bao nhiêu;
  bao nhiêu; phải đóng bao nhiêu; mất bao nhiêu; ở đâu; nộp ở đâu; làm ở đâu; đến đâu; chỗ nào; nơi nào; đi đâu; tới đâu; liên hệ ai;
  gặp ai; cơ quan nào; cơ quan nào có thẩm quyền; cơ quan có thẩm quyền; ai có thẩm quyền; nộp hồ sơ; nộp bưu điện; nộp trực tuyến;
  nộp trực tiếp; nộp; trực tuyến; qua mạng; qua bưu điện; quy định tại văn bản nào; theo văn bản nào; văn bản nào; quy định ở;
  thông tư nào; luật nào; căn cứ pháp lý; quy định về; quy định; tờ khai mẫu; mẫu tờ khai; mẫu đơn; điều kiện gì; cần điều kiện gì;
  điều kiện; kết quả; cho hỏi; cho em hỏi; cho tôi hỏi; cho mình hỏi; xin hỏi; hỏi về; cho hỏi về; hãy cho tôi biết; cho biết;
  xin cho biết; hướng dẫn; tư vấn; giúp em; giúp tôi; giúp với; giùm em; tìm hiểu; tôi muốn; em muốn; mình muốn; muốn xin; tôi cần;
  em cần; mình cần; có được không; được không; có phải; có cần; có thể; có bị phạt không; bị phạt; phải làm gì; thì sao; thì làm;
  thì phải
`;

/** Single words of talk. Content words of the field ("giấy", "cấp", "đất") are not among them. */
export const TALK = `
  tôi em anh chị mình bạn ad admin shop ạ à ơi nhé nha nhỉ vậy ấy đó đấy này kia kìa thì là mà hay nếu nên vì do bởi để với của từ
  đến tới như có được bị không chưa rồi đã đang sẽ vừa cũng còn nữa luôn muốn cần phải hỏi biết gì nào sao đâu ai mấy nhiêu bao lâu
  khi lúc hôm qua nay mai tuần những dạ vâng thưa chào hết mất tốn quá rất hơn nhất ít vẫn nhưng thế giờ ông bà ba mẹ bố má vợ chồng
  cháu bé
`;

/** Words of talk that are also words of names; they count, but less. */
export const FAINT = `
  và hoặc cho ở tại trong ngoài trên về theo ra vào lên đi làm xin lại mới ngày tháng năm trước sau một cái con người thêm khác gồm
  các cả toàn bộ nhà nhờ việc lần
`;
