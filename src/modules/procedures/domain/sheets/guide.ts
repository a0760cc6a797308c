/** What the first sheet of the template tells, a line a row. */
export const GUIDE: readonly string[] = [
  'Tệp này chứa thủ tục hành chính để sở, ngành, xã, phường sửa rồi gửi lại. Chỉ chỗ nào được sửa thì danh mục mới đổi; ô để yên thì giữ nguyên.',
  'Sửa một thủ tục: tìm dòng theo mã ở trang “Thủ tục”, sửa ô cần sửa. Giấy tờ, thời hạn và phí, các bước, căn cứ, hỏi đáp ở các trang sau, mỗi dòng một mục, cột đầu là mã thủ tục.',
  'Thêm thủ tục: thêm một dòng ở trang “Thủ tục” với mã mới và tên, rồi thêm dòng ở các trang sau với cùng mã ấy. Cột “Dấu bản gốc” để trống.',
  'Bãi bỏ: chọn “bãi bỏ” ở cột “Việc cần làm”. Thủ tục hết hiệu lực từ ngày được chọn khi nhập; các cột khác của dòng ấy không được đọc.',
  'Không muốn gửi một thủ tục: xóa dòng của nó ở mọi trang. Xóa dòng không phải là bãi bỏ.',
  'Ô có nhiều mục (lĩnh vực, đối tượng, cơ quan, kết quả, từ khóa…): mỗi mục một dòng trong ô, xuống dòng bằng Alt+Enter.',
  'Trang “Thời hạn và phí”: các dòng của cùng một cách nộp ghi cùng một số ở cột “Cách nộp số”. Dòng đầu ghi kênh, thời hạn, mô tả; dòng sau chỉ ghi thêm khoản thu.',
  '“Mức thu” bằng 0 không có nghĩa là không mất phí. Không mất phí thì chọn “Không mất phí”; do Hội đồng nhân dân quy định thì chọn “Theo mức của tỉnh”.',
  'Trang “Giấy tờ”: “Nộp” là giữ lại, “Xuất trình” là xem rồi trả, “Lưu ý” không phải giấy tờ. Các dòng cùng nhóm đứng liền nhau.',
  'Xin đừng: gộp ô, đổi tên hoặc xóa cột, đổi tên trang, dùng công thức, sửa cột “Dấu bản gốc”. Tệp như vậy sẽ bị trả lại, kèm tên trang và ô cần sửa; khi ấy chưa có gì được nhập.',
  'Nhập lại: vào Quản trị, Nhập danh mục, chọn tệp này. Máy đọc thử và cho xem từng thay đổi; một người khác xác nhận thì mới công bố.',
];
